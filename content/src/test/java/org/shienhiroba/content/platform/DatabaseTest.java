package org.shienhiroba.content.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** When a failure is an outage, so that trying again later may help. */
class DatabaseTest {

    @Test
    void aBrokenConnectionIsOneHoweverDeep() {
        assertTrue(Database
                .isOutage(new IllegalStateException(new IllegalStateException(new SQLException("x", "08006")))));
    }

    @Test
    void aFileThatCannotBeWrittenIsOneBeneathAnErrorOfTheDatabaseAlone() {
        assertTrue(Database.isOutage(new SQLException("x", "HY000", new IllegalStateException(new IOException()))));
        assertFalse(Database.isOutage(new IllegalStateException(new IOException())));
    }

    @Test
    void aCommitThatFailedIsOneByWhatItSuppressed() {
        Exception commit = new IllegalStateException();
        commit.addSuppressed(new SQLException("x", "90098"));
        assertTrue(Database.isOutage(commit));
    }

    @Test
    void aBrokenRuleOfTheSchemaIsNone() {
        assertFalse(Database.isOutage(new SQLException("x", "23505")));
    }

    @Test
    void errorsThatNameOneAnotherComeToAnEnd() {
        Exception one = new IllegalStateException();
        Exception other = new IllegalStateException(one);
        one.addSuppressed(other);
        assertFalse(Database.isOutage(other));
    }
}
