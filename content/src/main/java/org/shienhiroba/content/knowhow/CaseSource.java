package org.shienhiroba.content.knowhow;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.shienhiroba.content.platform.Text;

/**
 * The document that a retold case comes from.
 *
 * @param title its title
 * @param date  its date as printed on it, or that none is printed
 * @param asOf  the day on which our text was checked against it
 */
public record CaseSource(
        @Text(max = 150, required = true) String title,
        @Text(max = 80, required = true) String date,
        @NotNull(message = "{hiroba.text.required}") LocalDate asOf) {}
