package org.shienhiroba.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few invented offices of invented places in 秋田県, of kinds that no other test brings, taken in once for all tests that
 * share the portal. Taken in again they change nothing.
 */
public final class SampleDirectory {
    /** The kind of most of them. */
    public static final String KIND = "braille-library";
    /** Another kind, of which there is one. */
    public static final String OTHER_KIND = "health-welfare-center";
    /** The prefecture of all of them. */
    public static final String PREFECTURE = "05";
    /** The municipality of most of them; the other is うるしだ村. */
    public static final String CITY = "ぬるで市";
    /** One with everything that a list can tell. */
    public static final String WHOLE = "ぬるで見本点字館";
    /** One that is about 11 km farther north, with hours that tell nothing. */
    public static final String FAR = "ぬるで北の点字室";
    /** One in the village, of the other kind, whose list tells little. */
    public static final String BARE = "うるしだ見本保健室";
    /** The point of {@link #WHOLE}. */
    public static final String HERE = "39.7,140.1";

    private static final String LIST = """
            種別,整理番号,出典,版,名称,よみ,所在地（都道府県・市区町村）,所在地（番地以降）,緯度,経度,電話番号,FAX番号,URL,\
            利用時間（平日）,利用時間（土曜）,定休日,定員,法人の名称
            braille-library,1,見本の一覧,2026-04,ぬるで見本点字館,ぬるでみほんてんじかん,秋田県ぬるで市,見本町1-1,39.7,140.1,\
            018-000-0001,018-000-0002,https://example.jp/,09:00-17:00,00:00-00:00,日曜・祝日,20,見本の会
            braille-library,2,見本の一覧,2026-04,ぬるで北の点字室,ぬるできたのてんじしつ,秋田県ぬるで市,北町2,39.8,140.1,\
            なし,,https://,00:00-00:00,00:00-00:00,,,
            health-welfare-center,3,見本の一覧,2026-04,うるしだ見本保健室,,秋田県うるしだ村,,,,,,,,,,,
            """;
    private static final Pattern ID = Pattern.compile("\"id\":([0-9]+)");

    private SampleDirectory() {}

    /** Takes the list in and waits until all of it can be looked up. */
    public static synchronized void takeIn(Portal portal) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.base() + "/api/agencies/import?mode=apply"))
                .header("Content-Type", "text/csv")
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString(("admin:" + Portal.TRIAL_PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(LIST)).build();
        HttpResponse<String> answer = portal.send(request);
        if (answer.statusCode() != 200 || !answer.body().contains("\"rejectedTotal\":0")) {
            throw new UncheckedIOException(new IOException(answer.body()));
        }
        Portal.await("the offices can be looked up", () -> found(portal, BARE).find() && found(portal, FAR).find());
    }

    /** The number of an office. */
    public static String id(Portal portal, String name) {
        Matcher id = found(portal, name);
        if (!id.find()) {
            throw new IllegalStateException(name);
        }
        return id.group(1);
    }

    private static Matcher found(Portal portal, String name) {
        return ID.matcher(portal.get("/api/agencies?prefecture=" + PREFECTURE + "&q="
                + URLEncoder.encode(name, StandardCharsets.UTF_8)).body());
    }
}
