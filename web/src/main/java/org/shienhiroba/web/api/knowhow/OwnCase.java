package org.shienhiroba.web.api.knowhow;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.MyCase;

/** One of the author's own cases in the list of them; the fields are those of {@link MyCase}. */
@JsonbPropertyOrder({"id", "title", "category", "status", "state", "version", "missing", "openFindings", "requests",
        "reason", "changedAt", "publishedOn", "reviewBy", "submitted"})
public record OwnCase(
        long id,
        String title,
        @Nullable CategoryCode category,
        CaseState status,
        CaseState state,
        int version,
        int missing,
        int openFindings,
        int requests,
        @Nullable String reason,
        Instant changedAt,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate reviewBy,
        int submitted) {

    static OwnCase of(MyCase mine) {
        return new OwnCase(mine.id(), mine.title(), mine.category() == null ? null : CategoryCode.of(mine.category()),
                mine.status(), mine.state(), mine.version(), mine.missing(), mine.openFindings(), mine.requests(),
                mine.reason(), mine.changedAt(), mine.publishedOn(), mine.reviewBy(), mine.submitted());
    }
}
