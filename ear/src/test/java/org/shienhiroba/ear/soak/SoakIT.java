package org.shienhiroba.ear.soak;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** One of each long fault run; {@code ./portal soak} does many. */
class SoakIT {

    @Test
    void aKillRightAfterAnAcknowledgedDeedLosesNothing() throws InterruptedException {
        assertTrue(new KillSoak(2).run());
    }

    @Test
    void aDatabaseThatStopsAndStartsAgainIsSurvivedWithoutARestart() throws IOException {
        assumeTrue("postgresql".equals(System.getProperty("hiroba.test.database")), "an embedded database cannot stop");
        assertTrue(new OutageSoak().run());
    }

    @Test
    void aFullDiskRefusesSavesAndKeepsWhatWasAcknowledged() throws IOException {
        assumeTrue("h2".equals(System.getProperty("hiroba.test.database")), "the disk of PostgreSQL is its own");
        assumeTrue(FullDiskSoak.isPossible(), "no right to mount a disk here");
        assertTrue(new FullDiskSoak().run());
    }

    @Test
    void oddAndHostileQueriesAreAllAnsweredWell() throws IOException, InterruptedException {
        assertTrue(new QuerySoak(1).run());
    }
}
