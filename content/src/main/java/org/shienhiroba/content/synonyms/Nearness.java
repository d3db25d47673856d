package org.shienhiroba.content.synonyms;

/** How near the words of a group are to each other in meaning, as people choose it. */
public enum Nearness {
    /** One may stand for the other. */
    SAME(1f),
    /** Nearly the same; what holds the typed word comes first. */
    NEAR(.7f),
    /** Related; found behind the rest. */
    LOOSE(.4f);

    private final float weight;

    Nearness(float weight) {
        this.weight = weight;
    }

    /** What a match of another word of the group is worth, of one of the word itself. */
    float weight() {
        return weight;
    }

    /** The nearest one to a weight, which may come from the product's list. */
    static Nearness of(float weight) {
        return weight > .85f ? SAME : weight > .55f ? NEAR : LOOSE;
    }
}
