package org.shienhiroba.content.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.place.Point;

/**
 * 支援機関 as others see it: one office with its services.
 *
 * @param id       its number
 * @param version  changes with each change that an editor makes
 * @param number   事業所番号; null where its lists tell none
 * @param listings its services in the lists, at least one, those that the latest edition names first
 * @param local    what editors added
 */
public record AgencyView(long id, int version, @Nullable String number, List<ListingView> listings,
        LocalKnowledge local) {

    public AgencyView {
        listings = Stream.concat(listings.stream().filter(ListingView::isListed),
                listings.stream().filter(one -> !one.isListed())).toList();
    }

    /** The service whose line speaks for the whole office. */
    public ListingView leading() {
        return listings.getFirst();
    }

    /** Its name. */
    public String name() {
        return leading().facts().find(Fact.NAME).orElse("");
    }

    /** Its name in kana; null where no list tells it. */
    public @Nullable String reading() {
        return first(Fact.READING);
    }

    /** A value of the leading line, or else of any other; null where none tells it. */
    public @Nullable String first(Fact fact) {
        return listings.stream().flatMap(one -> one.facts().find(fact).stream()).findFirst().orElse(null);
    }

    /** The whole address as one text; empty where no list tells it. */
    public String address() {
        return Stream.of(Fact.LOCATION, Fact.STREET).flatMap(fact -> leading().facts().find(fact).stream())
                .reduce("", String::concat);
    }

    /** Where it is; empty where no list tells it. */
    public Optional<Point> point() {
        return listings.stream().flatMap(one -> Stream.ofNullable(one.point())).findFirst();
    }

    /** Every different name it goes by, with the kana of each. */
    public List<String> names() {
        return Stream.concat(Stream.of(name()),
                listings.stream().flatMap(
                        one -> Stream.of(Fact.NAME, Fact.READING).flatMap(fact -> one.facts().find(fact).stream())))
                .distinct().toList();
    }

    /** Whether the latest edition of any list names it. */
    public boolean isListed() {
        return leading().isListed();
    }

    /** The codes of the kinds it is of: those it is listed for now, or all where it is listed no more. */
    public List<String> kinds() {
        return listings.stream().filter(one -> one.isListed() == isListed()).map(one -> one.key().kind()).distinct()
                .toList();
    }
}
