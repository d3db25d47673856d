package org.shienhiroba.content.starter;

/** A file of content cannot be taken in; the message names the file and what is wrong, in one line for the operator. */
class InvalidContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidContent(String file, String problem) {
        super(file + ": " + problem);
    }
}
