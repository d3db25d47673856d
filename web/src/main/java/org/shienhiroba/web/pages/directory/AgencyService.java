package org.shienhiroba.web.pages.directory;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Facts;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.OpeningHours;
import org.shienhiroba.web.pages.template.Words;

/**
 * One service of an office, as its page shows it.
 *
 * @param id        for headings of the page
 * @param kind      what it is
 * @param name      the name it goes by, where it is another than the office's; null where not
 * @param hours     when it is open, days by days; empty where no list tells it
 * @param facts     other things that its list tells
 * @param edition   which list, in which edition
 * @param firstSeen the edition that named it first
 * @param gone      that and since when it is in the list no more; null while it is
 */
public record AgencyService(
        long id,
        AgencyCard.Kind kind,
        @Nullable String name,
        List<Line> hours,
        List<Line> facts,
        String edition,
        String firstSeen,
        @Nullable String gone) {

    /**
     * A term and what is said of it.
     *
     * @param label the term
     * @param text  what is said
     */
    public record Line(String label, String text) {}

    static AgencyService of(ListingView listing, AgencyCard.Kind kind, String office) {
        Facts facts = listing.facts();
        List<Line> hours = OpeningHours.of(facts).isEmpty()
                ? List.of()
                : OpeningHours.everyDay().stream().map(days -> new Line(Words.sentence("agency.days." + days.name()),
                        OpeningHours.of(facts, days).map(OpeningHours::text)
                                .orElseGet(() -> Words.sentence("agency.hours.untold"))))
                        .toList();
        List<Line> others = Stream.of(Fact.CLOSED_DAYS, Fact.HOURS_NOTE, Fact.CAPACITY, Fact.NOTE)
                .flatMap(fact -> facts.find(fact).map(text -> new Line(fact.label(), shown(fact, text))).stream())
                .toList();
        return new AgencyService(listing.id(), kind,
                facts.find(Fact.NAME).filter(name -> !name.equals(office)).orElse(null),
                hours, others, AgencyCards.edition(listing), Editions.shown(listing.firstSeen()),
                AgencyCards.gone(listing));
    }

    private static String shown(Fact fact, String text) {
        return fact == Fact.CAPACITY && text.matches("[0-9]+") ? Words.sentence("agency.capacity", text) : text;
    }
}
