package org.shienhiroba.web.pages.finding;

import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of a list.
 *
 * @param previous address of the page before; null on the first
 * @param next     address of the page after; null on the last
 * @param steps    first, last and the neighbours of the current page
 */
public record Paging(@Nullable String previous, @Nullable String next, List<Step> steps) {
    private static final int NEIGHBOURS = 2;

    /**
     * A page that can be gone to.
     *
     * @param number  its number
     * @param href    its address
     * @param current whether it is shown now
     * @param gap     whether pages are left out before it
     */
    public record Step(int number, String href, boolean current, boolean gap) {}

    static Paging of(SearchAddress address, int last) {
        return of(address.page(), last, number -> address.withPage(number).href());
    }

    /**
     * The way through the pages of any list.
     *
     * @param page    the page shown, from 1
     * @param last    the last one, from 1
     * @param address where a page is, by its number
     */
    public static Paging of(int page, int last, IntFunction<String> address) {
        TreeSet<Integer> numbers = new TreeSet<>(List.of(1, last));
        IntStream.rangeClosed(Math.max(1, page - NEIGHBOURS), Math.min(last, page + NEIGHBOURS)).forEach(numbers::add);
        List<Step> steps = numbers.stream().map(number -> new Step(number, address.apply(number), number == page,
                number > 1 && !numbers.contains(number - 1))).toList();
        return new Paging(page > 1 ? address.apply(Math.min(page - 1, last)) : null,
                page < last ? address.apply(page + 1) : null, steps);
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return steps.size() > 1;
    }
}
