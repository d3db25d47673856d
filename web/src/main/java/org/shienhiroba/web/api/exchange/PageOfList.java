package org.shienhiroba.web.api.exchange;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.web.api.PageLinks;
import org.shienhiroba.web.api.Sentences;

/**
 * Which part of a list is asked for, by {@code page} and {@code size} in the address.
 *
 * @param page from 1 to 10,000
 * @param size hits a page, from 1 to 100
 */
public record PageOfList(int page, int size) {
    private static final int LAST = 10_000;
    private static final int MOST = 100;
    private static final int USUAL = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** Reads both; an empty value counts as absent. @throws BadInput for what is no number, or out of range */
    public static PageOfList of(UriInfo address) {
        List<Problem> problems = new ArrayList<>();
        int page = number(address, "page", 1, LAST, Messages.say("finding.page", Integer.toString(LAST)), problems);
        int size = number(address, "size", USUAL, MOST, Messages.say("finding.size"), problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new PageOfList(page, size);
    }

    /**
     * The {@code Link} header of this page.
     *
     * @param path  the address of the list
     * @param other its other parameters, encoded; may be empty
     * @param total how many hits there are in all
     */
    public String links(String path, String other, long total) {
        String sized = size == USUAL ? "" : "size=" + size;
        String address = other.isEmpty() || sized.isEmpty() ? other + sized : other + "&" + sized;
        return PageLinks.of(path, address, page, (int) Math.clamp((total + size - 1) / size, 1, LAST));
    }

    private static int number(UriInfo address, String name, int otherwise, int most, String range,
            List<Problem> problems) {
        List<String> said = address.getQueryParameters().getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty()).toList();
        if (said.isEmpty()) {
            return otherwise;
        }
        if (said.size() > 1) {
            problems.add(new Problem(name, Sentences.say("parameter.once")));
        } else if (!NUMBER.matcher(said.getFirst()).matches()) {
            problems.add(new Problem(name, Sentences.say("parameter.number")));
        } else if (Integer.parseInt(said.getFirst()) < 1 || Integer.parseInt(said.getFirst()) > most) {
            problems.add(new Problem(name, range));
        } else {
            return Integer.parseInt(said.getFirst());
        }
        return otherwise;
    }
}
