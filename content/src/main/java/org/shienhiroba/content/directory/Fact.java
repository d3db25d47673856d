package org.shienhiroba.content.directory;

import org.shienhiroba.content.platform.Labels;

/**
 * One thing that a list can tell of an office; the columns of the WAM NET open data are all there. The names of the constants
 * stand in the database.
 */
public enum Fact {
    /** 事業所番号. */
    OFFICE_NUMBER,
    /** 事業所の名称. */
    NAME,
    /** 事業所の名称_かな. */
    READING,
    /** 都道府県 and 市区町村, as one text. */
    LOCATION,
    /** 番地以降. */
    STREET,
    /** 緯度, degrees. */
    LATITUDE,
    /** 経度, degrees. */
    LONGITUDE,
    /** 電話番号. */
    PHONE,
    /** FAX番号. */
    FAX,
    /** URL. */
    URL,
    /** 利用可能な時間帯（平日）. */
    HOURS_WEEKDAY,
    /** 利用可能な時間帯（土曜）. */
    HOURS_SATURDAY,
    /** 利用可能な時間帯（日曜）. */
    HOURS_SUNDAY,
    /** 利用可能な時間帯（祝日）. */
    HOURS_HOLIDAY,
    /** 定休日: free text. */
    CLOSED_DAYS,
    /** 利用可能曜日特記事項. */
    HOURS_NOTE,
    /** 定員. */
    CAPACITY,
    /** 備考. */
    NOTE,
    /** 法人の名称. */
    OPERATOR,
    /** 法人の名称_かな. */
    OPERATOR_READING,
    /** 法人番号, 13 digits. */
    OPERATOR_NUMBER,
    /** 法人住所（市区町村）. */
    OPERATOR_LOCATION,
    /** 法人住所（番地以降）. */
    OPERATOR_STREET,
    /** 法人電話番号. */
    OPERATOR_PHONE,
    /** 法人FAX番号. */
    OPERATOR_FAX,
    /** 法人URL. */
    OPERATOR_URL,
    /** 指定機関: code of the authority that designated the office; says nothing about where it is. */
    AUTHORITY_CODE,
    /** 指定機関名. */
    AUTHORITY;

    /** What readers see, and the heading of the column in our own format. */
    public String label() {
        return Labels.of(this);
    }
}
