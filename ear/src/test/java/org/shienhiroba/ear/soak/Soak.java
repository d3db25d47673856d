package org.shienhiroba.ear.soak;

/** What {@code ./portal soak NAME [ROUNDS]} calls. */
public final class Soak {
    private static final int ROUNDS = 20;

    private Soak() {}

    /** Runs one soak on H2 and on PostgreSQL: {@code kills}, {@code outage}, {@code full}, {@code forms},
     * {@code attack}, {@code queries}. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        boolean sound = switch (arguments[0]) {
            case "kills" -> on("h2", () -> new KillSoak(rounds).run())
                    & on("postgresql", () -> new KillSoak(rounds).run());
            case "outage" -> on("postgresql", () -> new OutageSoak().run());
            case "full" -> on("h2", () -> new FullDiskSoak().run());
            case "forms" -> on("h2", () -> new FormSoak().run());
            case "attack" -> on("h2", () -> new AttackSoak().run()) & on("postgresql", () -> new AttackSoak().run());
            case "queries" -> on("h2", () -> new QuerySoak(rounds).run());
            default -> throw new IllegalArgumentException(
                    "unknown soak: " + arguments[0] + "; there are: kills, outage, full, forms, attack, queries");
        };
        System.out.println(sound ? "SOUND: nothing was lost." : "NOT SOUND: see above.");
        System.exit(sound ? 0 : 1);
    }

    /** A run that says whether all was as it must be. */
    private interface Run {
        boolean run() throws Exception;
    }

    private static boolean on(String database, Run soak) throws Exception {
        System.setProperty("hiroba.test.database", database);
        System.out.println("== on " + database);
        return soak.run();
    }
}
