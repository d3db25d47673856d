package org.shienhiroba.content.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.platform.Text;

/**
 * What editors know of an office beside the lists; command and view.
 *
 * @param note  a note for readers; null for none
 * @param roles what this very office does
 */
public record LocalKnowledge(
        @Text(max = 1000) @Nullable String note,
        @Valid @Size(max = 10, message = "{hiroba.content.tooMany}") List<Role> roles) {

    public LocalKnowledge {
        roles = List.copyOf(roles);
    }

    /**
     * One thing it does.
     *
     * @param audience    for whom; null only in what somebody has not filled in yet
     * @param role        what
     * @param cooperation how to work with it; null where nothing is said
     */
    public record Role(
            @NotNull(message = "{hiroba.content.required}") @Nullable RoleAudience audience,
            @Text(max = 300, required = true) String role,
            @Text(max = 300) @Nullable String cooperation) {}
}
