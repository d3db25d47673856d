package org.shienhiroba.web.api.knowhow;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.privacy.Finding;
import org.shienhiroba.web.api.Problem;

/**
 * Why a text can be neither submitted nor published yet: a problem (RFC 9457) that also tells where in the text its
 * findings are. The other fields are those of {@link Problem}.
 *
 * @param findings the findings that were neither mended nor acknowledged
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "errors", "findings"})
public record UnfinishedCase(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<BadInput.Problem> errors,
        List<Finding> findings) {

    static UnfinishedCase of(Problem problem, List<Finding> findings) {
        return new UnfinishedCase(problem.type(), problem.title(), problem.status(), problem.detail(), problem.errors(),
                findings);
    }
}
