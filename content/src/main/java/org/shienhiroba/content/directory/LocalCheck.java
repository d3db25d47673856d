package org.shienhiroba.content.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.PlainText;

/** What an editor adds to an office, looked at and as it is kept. */
@ApplicationScoped
class LocalCheck {

    @Inject
    private Validator validator;

    /** The text in the form in which it is stored. @throws BadInput with a sentence for each field */
    LocalKnowledge checked(LocalKnowledge local) {
        List<Problem> problems = validator.validate(local).stream()
                .map(one -> new Problem(one.getPropertyPath().toString(), one.getMessage()))
                .sorted((one, other) -> one.field().compareTo(other.field())).toList();
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new LocalKnowledge(stored(local.note()), local.roles().stream()
                .map(role -> new LocalKnowledge.Role(role.audience(), PlainText.stored(role.role()),
                        stored(role.cooperation())))
                .toList());
    }

    private static @Nullable String stored(@Nullable String text) {
        return text == null || PlainText.isEmpty(text) ? null : PlainText.stored(text);
    }
}
