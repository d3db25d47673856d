package org.shienhiroba.content.synonyms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.shienhiroba.search.SynonymGroup;

/** What a search reads of a group; never changed, only replaced. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class GroupWords {
    /** No word holds a line end. */
    private static final String BETWEEN = "\n";

    @Column(name = "words", nullable = false)
    private String words;

    @Column(name = "one_way", nullable = false)
    private boolean oneWay;

    @Column(name = "weight", nullable = false)
    private float weight;

    protected GroupWords() {}

    GroupWords(List<String> words, boolean oneWay, float weight) {
        this.words = String.join(BETWEEN, words);
        this.oneWay = oneWay;
        this.weight = weight;
    }

    static GroupWords of(SynonymGroup group) {
        return new GroupWords(group.words(), group.oneWay(), group.weight());
    }

    SynonymGroup group() {
        return new SynonymGroup(words(), oneWay, weight);
    }

    List<String> words() {
        return List.of(words.split(BETWEEN));
    }

    SynonymDirection direction() {
        return oneWay ? SynonymDirection.ONE_WAY : SynonymDirection.BOTH;
    }

    Nearness nearness() {
        return Nearness.of(weight);
    }

    boolean says(SynonymGroup group) {
        return group().equals(group);
    }
}
