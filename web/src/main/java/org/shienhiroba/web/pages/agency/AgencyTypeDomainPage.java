package org.shienhiroba.web.pages.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypeView.RoleView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;

/** The kinds of agency of one domain on a sheet to print. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AgencyTypeDomainPage {
    /** With more kinds than this, the sheet is set smaller. */
    private static final int FEW = 6;

    @Inject
    private HttpServletRequest request;

    @Inject
    private AgencyTypes agencyTypes;

    private DomainKinds domain;
    private List<Line> lines;

    /**
     * One kind on the sheet.
     *
     * @param type    the kind
     * @param roles   what it does, by those it does it for
     * @param contact how to begin: the first sentence; empty for nothing
     */
    public record Line(AgencyTypeView type, List<RolesFor> roles, String contact) {}

    /**
     * What is done for somebody.
     *
     * @param audience for whom
     * @param roles    what, as one text
     */
    public record RolesFor(String audience, String roles) {}

    /** @throws NoSuchPage where there is no such domain */
    public void load() {
        ResourceDomain asked = DomainKinds.domain(PageFilter.subject(request)).orElseThrow(NoSuchPage::new);
        domain = DomainKinds.of(asked, agencyTypes.all());
        lines = domain.types().stream().map(AgencyTypeDomainPage::line).toList();
    }

    /** The domain with its kinds. */
    public DomainKinds getDomain() {
        return domain;
    }

    /** The kinds as they stand on the sheet. */
    public List<Line> getLines() {
        return lines;
    }

    /** Whether the letters are smaller, so that more fits. */
    public boolean isDense() {
        return lines.size() > FEW;
    }

    /** The day on which the oldest of the texts was checked; null without any. */
    public @Nullable LocalDate getAsOf() {
        return domain.types().stream().map(AgencyTypeView::asOf).min(Comparator.naturalOrder()).orElse(null);
    }

    private static Line line(AgencyTypeView type) {
        List<RolesFor> roles = Arrays.stream(RoleAudience.values())
                .map(audience -> new RolesFor(audience.label(),
                        type.roles().stream().filter(role -> role.audience().code().equals(audience.name()))
                                .map(RoleView::role).collect(Collectors.joining())))
                .filter(one -> !one.roles().isEmpty()).toList();
        return new Line(type, roles, firstSentence(type.firstContact()));
    }

    private static String firstSentence(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int end = text.indexOf('。');
        return end < 0 ? text.strip() : text.substring(0, end + 1).strip();
    }
}
