package org.shienhiroba.web.http;

import java.util.List;

/** Where an address leads. */
sealed interface Route {

    /**
     * A page for people.
     *
     * @param address its one public address
     * @param stem    what view and bean are called after
     * @param access  who may open it
     * @param kind    what answers
     * @param parts   the ids or codes in the address; empty for a page without any
     */
    record Page(String address, String stem, Access access, PageAddress.Kind kind, List<String> parts)
            implements
                Route {

        /** The view that shows it. */
        String view() {
            return "/" + stem + ".xhtml";
        }

        /** The name of its bean: {@code caseEditPage} for {@code case-edit}. */
        String bean() {
            StringBuilder name = new StringBuilder();
            for (String word : stem.split("-")) {
                name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
            return name.append("Page").toString();
        }
    }

    /**
     * A page under an address that is almost right.
     *
     * @param address the right one
     */
    record Moved(String address) implements Route {}

    /**
     * A file of the pages under an address that changes with the files.
     *
     * @param version what the address says
     * @param file    where the file lies
     */
    record Asset(String version, String file) implements Route {}

    /** For somebody else: REST, feeds, exports, files. */
    record Elsewhere() implements Route {}

    /** Nothing is there. */
    record Nowhere() implements Route {}
}
