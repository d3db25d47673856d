package org.shienhiroba.ear.bench;

import java.io.IOException;

/** What {@code ./portal bench NAME} calls. */
public final class Bench {
    private Bench() {}

    /** Runs one bench: {@code first}. */
    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "first" -> {
                new ServerBench().run();
                new EngineBench().run();

            }
            default -> {
                System.err.println("unknown bench: " + arguments[0] + "; there is: first");
                System.exit(2);
            }
        }
    }
}
