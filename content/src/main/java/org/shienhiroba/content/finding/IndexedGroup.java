package org.shienhiroba.content.finding;

/** Kinds of things that the index holds; a search looks in one of them. The names of the constants stand in the outbox. */
public enum IndexedGroup {
    /** Published cases; the key is the number. */
    CASE("case"),
    /** Kinds of agency; the key is the code. */
    AGENCY_TYPE("agency-type"),
    /** Offices of the directory, listed or not; the key is the number. They are looked up, not searched. */
    AGENCY("agency");

    private final String code;

    IndexedGroup(String code) {
        this.code = code;
    }

    /** Its name in the index. */
    public String code() {
        return code;
    }

    /** The id in the index of the thing with a key, unlike that of any thing of another group. */
    public String id(String key) {
        return this == CASE ? key : code + ':' + key;
    }

    /** The key of the thing that has an id in the index. */
    public String key(String id) {
        return this == CASE ? id : id.substring(code.length() + 1);
    }
}
