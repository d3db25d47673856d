package org.shienhiroba.content.directory.place;

/**
 * What a table of municipalities says of one of them.
 *
 * @param code       6-digit 全国地方公共団体コード with its check digit
 * @param prefecture 2-digit code
 * @param name       as the table has it; spaces between city and ward are left out when it is shown
 * @param reading    in hiragana
 * @param point      its representative point
 */
public record MunicipalityLine(String code, String prefecture, String name, String reading, Point point) {}
