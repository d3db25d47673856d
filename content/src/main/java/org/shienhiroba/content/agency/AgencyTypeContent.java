package org.shienhiroba.content.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Text;

/**
 * Command: everything that is said of one kind of agency, as an editor or a file of content gives it.
 *
 * @param code        its code in kebab case, never changed later
 * @param name        the official name
 * @param shortName   a name for narrow places
 * @param reading     the name in hiragana
 * @param otherNames  names that people type
 * @param domain      the domain it belongs to
 * @param position    its place within the domain, small first
 * @param summary     one line
 * @param about       a few sentences
 * @param legalBasis  the law it stands on
 * @param users       who may use it
 * @param period      for how long
 * @param roles       what it does, for whom, and how to work with it
 * @param firstContact how to start
 * @param involvement when it helps, in the order of time, without overlaps
 * @param standIns    codes of the kinds that usually step in where a region has none of this kind
 * @param listed      whether there can be offices of it in the directory; not so for a family or neighbours
 * @param inOverview  whether the picture of all kinds shows it
 * @param sources     where this is from
 * @param asOf        the day on which this was checked against the sources
 */
public record AgencyTypeContent(
        @NotNull(message = "{hiroba.text.required}") @Size(max = 60, message = "{hiroba.text.tooLong}") @Pattern(regexp = "[a-z][a-z0-9-]*", message = "{hiroba.content.key}") String code,
        @Text(max = 100, required = true) String name,
        @Text(max = 40, required = true) String shortName,
        @Text(max = 100, required = true) String reading,
        @Valid @Size(max = 20, message = "{hiroba.content.tooMany}") List<OtherName> otherNames,
        @NotNull(message = "{hiroba.content.required}") ResourceDomain domain,
        @Min(value = 1, message = "{hiroba.content.position}") @Max(value = 9999, message = "{hiroba.content.position}") int position,
        @Text(max = 100, required = true) String summary,
        @Text(max = 1000, required = true) String about,
        @Text(max = 100) @Nullable String legalBasis,
        @Text(max = 300) @Nullable String users,
        @Text(max = 300) @Nullable String period,
        @Valid @NotEmpty(message = "{hiroba.content.required}") @Size(max = 20, message = "{hiroba.content.tooMany}") List<Role> roles,
        @Text(max = 500) @Nullable String firstContact,
        @Valid @Size(max = 5, message = "{hiroba.content.tooMany}") List<HelpSpan> involvement,
        @Size(max = 5, message = "{hiroba.content.tooMany}") List<String> standIns,
        boolean listed,
        boolean inOverview,
        @Valid @NotEmpty(message = "{hiroba.content.required}") @Size(max = 20, message = "{hiroba.content.tooMany}") List<Source> sources,
        @NotNull(message = "{hiroba.content.day}") LocalDate asOf) {

    /** Where a name was met. */
    public enum Origin {
        /** In one of the sources. */
        SOURCE,
        /** In general usage. */
        USAGE
    }

    /**
     * A name that people type.
     *
     * @param name   the name
     * @param origin where it was met; null in a command for what is known of the name already, else {@link Origin#USAGE}
     */
    public record OtherName(@Text(max = 60, required = true) String name, @Nullable Origin origin) {}

    /**
     * One thing it does.
     *
     * @param audience    for whom
     * @param role        what
     * @param cooperation how to work with it (連携の取り方)
     */
    public record Role(
            @NotNull(message = "{hiroba.content.required}") RoleAudience audience,
            @Text(max = 300, required = true) String role,
            @Text(max = 300, required = true) String cooperation) {}

    /**
     * Where something is from.
     *
     * @param title the document
     * @param date  its date as printed on it
     */
    public record Source(@Text(max = 150, required = true) String title,
            @Text(max = 80, required = true) String date) {}
}
