package org.shienhiroba.web.pages.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.finding.NearDuplicates;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.search.IndexUnavailableException;

/** Published cases that say nearly the same as the one that is about to be submitted. */
@Named
@RequestScoped
public class Resembling {

    @Inject
    private NearDuplicates duplicates;

    private final List<Near> cards = new ArrayList<>();

    /**
     * One of them.
     *
     * @param percent how much of the text that is about to be submitted stands in it, 1 to 100
     */
    public record Near(CaseCard card, int percent) {}

    /** Looks for such cases; finds none while the index is being made. */
    boolean find(WorkView work) {
        CaseDraft draft = work.draft();
        String text = Stream.of(draft.need(), draft.approach(), draft.effect(), draft.summary())
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
        try {
            duplicates.resembling(Objects.requireNonNullElse(draft.title(), ""), text, work.id())
                    .forEach(one -> cards.add(new Near(one.card(), Math.max(1, (int) Math.round(one.share() * 100)))));
        } catch (IndexUnavailableException e) {
            return false; // a hint only
        }
        return !cards.isEmpty();
    }

    /** Those that were found, the most alike first. */
    public List<Near> getCards() {
        return cards;
    }
}
