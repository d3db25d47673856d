package org.shienhiroba.content.directory;

/**
 * What tells one line of a list from all others, through all editions.
 *
 * @param source    the list, {@code WAM NET} or the name of another document
 * @param kind      the code of the kind of agency
 * @param sourceKey the list's own key of the line; of WAM NET {@code NO/事業所番号}, since neither is unique alone
 */
public record ListingKey(String source, String kind, String sourceKey) {
    /** The open data of the 障害福祉サービス等情報公表システム. */
    public static final String WAM_NET = "WAM NET";
}
