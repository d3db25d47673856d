package org.shienhiroba.web.http;

/** Where an address leads. */
sealed interface Route {

    /**
     * A page for people.
     *
     * @param address its one public address
     * @param view    the view that shows it
     * @param subject the id or code in the address; empty for a page without one
     */
    record Page(String address, String view, String subject) implements Route {}

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
