package org.shienhiroba.ear.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line as the WAM NET open data has it, of an office that does not exist. */
record WamRow(String no, String service, String name, String number, String municipality, String street, String phone,
        String fax, String url, String capacity) {
    static final List<String> HEADINGS = List.of("都道府県コード又は市区町村コード", "NO（※システム内の固有の番号、連番）", "指定機関名", "法人の名称",
            "法人の名称_かな", "法人番号", "法人住所（市区町村）", "法人住所（番地以降）", "法人電話番号", "法人FAX番号", "法人URL", "サービス種別", "事業所の名称",
            "事業所の名称_かな", "事業所番号", "事業所住所（市区町村）", "事業所住所（番地以降）", "事業所電話番号", "事業所FAX番号", "事業所URL", "事業所緯度", "事業所経度",
            "利用可能な時間帯（平日）", "利用可能な時間帯（土曜）", "利用可能な時間帯（日曜）", "利用可能な時間帯（祝日）", "定休日", "利用可能曜日特記事項（留意事項）", "定員");

    /** One of many, each with its own number. */
    static WamRow number(int index) {
        return new WamRow("A%010d".formatted(index), "就労移行支援", "就労移行支援の試験" + index, "08%08d".formatted(index), "茨城県水戸市",
                "架空町%d−1".formatted(index), "029-000-%04d".formatted(index % 10_000), "", "https://", "20");
    }

    WamRow withName(String other) {
        return new WamRow(no, service, other, number, municipality, street, phone, fax, url, capacity);
    }

    /** The same of another service, also in its name. */
    WamRow withService(String other) {
        return new WamRow(no, other, name.replace(service, other), number, municipality, street, phone, fax, url,
                capacity);
    }

    WamRow withPhone(String other) {
        return new WamRow(no, service, name, number, municipality, street, other, fax, url, capacity);
    }

    WamRow withNo(String other) {
        return new WamRow(other, service, name, number, municipality, street, phone, fax, url, capacity);
    }

    WamRow in(String otherMunicipality, String otherStreet) {
        return new WamRow(no, service, name, number, otherMunicipality, otherStreet, phone, fax, url, capacity);
    }

    List<String> cells() {
        return List.of("08201", no, "水戸市", "架空法人", "かくうほうじん", "1430001075906", "茨城県水戸市", "架空町１", "029-000-0000", "", "",
                service, name, "しけんじぎょうしょ", number, municipality, street, phone, fax, url, "36.3658", "140.4710",
                "09:00-18:00", "", "", "", "日曜", "", capacity);
    }

    /** A whole file of lines. */
    static String file(List<WamRow> rows) {
        return line(HEADINGS) + rows.stream().map(row -> line(row.cells())).collect(Collectors.joining());
    }

    static String file(WamRow... rows) {
        return file(Arrays.asList(rows));
    }

    static List<WamRow> many(int size) {
        return many(size, "就労移行支援");
    }

    static List<WamRow> many(int size, String service) {
        return IntStream.rangeClosed(1, size).mapToObj(index -> number(index).withService(service)).toList();
    }

    static String line(List<String> cells) {
        return cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(","))
                + "\r\n";
    }
}
