package org.shienhiroba.ear.bench;

import java.util.Arrays;

/** What {@code ./portal bench NAME} calls. */
public final class Bench {
    private Bench() {}

    /** Runs one bench: {@code first}, {@code agencies}, or {@code search} with its options. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "first" -> {
                new ServerBench().run();
                new EngineBench().run();
            }
            case "agencies" -> {
                try {
                    new AgenciesBench().run();
                } catch (IllegalArgumentException e) {
                    System.err.println(e.getMessage());
                    System.exit(2);
                }
            }
            case "search" -> {
                try {
                    new SearchBench(Arrays.asList(arguments).subList(1, arguments.length)).run();
                } catch (IllegalArgumentException e) {
                    System.err.println(e.getMessage());
                    System.exit(2);
                }
            }
            default -> {
                System.err.println("unknown bench: " + arguments[0] + "; there is: first, search, agencies");
                System.exit(2);
            }
        }
    }
}
