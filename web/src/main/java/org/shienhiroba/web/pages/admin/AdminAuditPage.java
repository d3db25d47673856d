package org.shienhiroba.web.pages.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.audit.AuditLog;
import org.shienhiroba.content.audit.AuditPage;
import org.shienhiroba.content.audit.AuditQuery;
import org.shienhiroba.content.audit.AuditRow;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.web.pages.finding.Paging;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/** 記録: who saw and did what, and when. Names are looked up for showing; the audit itself holds numbers. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AdminAuditPage {
    private static final int SIZE = 50;
    private static final String ACCOUNT = "account:";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    /** Before the first and after the last row. */
    private static final Instant EVER = Instant.EPOCH;
    private static final LocalDate END = LocalDate.of(9000, 1, 1);

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AuditLog audit;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    private List<Line> lines;
    private List<Coded> actions;
    private long total;
    private Paging paging;

    /**
     * A line to show.
     *
     * @param at      when, in Japan's time
     * @param actor   who
     * @param action  what happened
     * @param subject to what
     * @param href    address of the thing; null where it has none
     */
    public record Line(String at, String actor, String action, String subject, @Nullable String href) {}

    /** Reads the lines that the address asks for; what it cannot mean is ignored. */
    public void load() {
        Actor admin = signedIn.required();
        int page = parameter("page").matches("[1-9][0-9]{0,5}") ? Integer.parseInt(parameter("page")) : 1;
        AuditPage found = audit.find(admin, new AuditQuery(actor(), code("action"), code("subject"),
                code("id"), day("from").map(day -> day.atStartOfDay(clock.getZone()).toInstant()).orElse(EVER),
                day("to").orElse(END.minusDays(1)).plusDays(1).atStartOfDay(clock.getZone()).toInstant(), page, SIZE));
        total = found.total();
        actions = audit.actions(admin).stream().map(action -> new Coded(action, word("audit.action.", action)))
                .toList();
        Map<Long, String> names = accounts.names(found.rows().stream()
                .flatMap(row -> Stream.of(account(row.actor()), account(row.subject() + ":" + row.subjectId())))
                .flatMap(Optional::stream).collect(Collectors.toSet()));
        lines = found.rows().stream().map(row -> line(row, names)).toList();
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        paging = Paging.of(page, last, number -> "/admin/audit?" + Stream.of("actor", "action", "subject", "id",
                "from", "to").map(name -> name + "=" + URLEncoder.encode(parameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")) + "&page=" + number);
    }

    private Line line(AuditRow row, Map<Long, String> names) {
        String subject = account(row.subject() + ":" + row.subjectId()).map(id -> named(id, names))
                .orElseGet(() -> word("audit.subject.", row.subject()) + " " + row.subjectId());
        String href = switch (row.subject()) {
            case "case" -> "/cases/" + row.subjectId() + "/history";
            case "account" -> "/admin/accounts/" + row.subjectId();
            case "synonyms" -> row.subjectId().equals("0") ? "/synonyms" : "/synonyms/" + row.subjectId();
            default -> null;
        };
        return new Line(MINUTE.format(row.at().atZone(clock.getZone())),
                account(row.actor()).map(id -> named(id, names)).orElseGet(() -> word("audit.actor.", row.actor())),
                word("audit.action.", row.action()), subject, href);
    }

    private static String named(long id, Map<Long, String> names) {
        return Words.sentence("audit.account", Objects.requireNonNullElse(names.get(id),
                Words.sentence("audit.account.gone")), Long.toString(id));
    }

    private static Optional<Long> account(String name) {
        return name.matches(ACCOUNT + "[0-9]{1,18}")
                ? Optional.of(Long.valueOf(name.substring(ACCOUNT.length())))
                : Optional.empty();
    }

    /** The word for a code; the code itself where the bundle has none yet. */
    private static String word(String family, String code) {
        return Words.has(family + code) ? Words.sentence(family + code) : code;
    }

    /** A number is an account; anything else is as the audit has it. */
    private String actor() {
        String asked = code("actor");
        return asked.matches("[0-9]{1,18}") ? ACCOUNT + asked : asked;
    }

    private String code(String name) {
        String value = parameter(name).strip();
        return value.matches("[A-Za-z0-9_:.-]{0,100}") ? value : "";
    }

    private Optional<LocalDate> day(String name) {
        try {
            return parameter(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parameter(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What a parameter of the address says; empty for nothing. */
    public String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** The lines of this page. */
    public List<Line> getLines() {
        return lines;
    }

    /** How many lines there are in all. */
    public long getTotal() {
        return total;
    }

    /** The actions to choose from. */
    public List<Coded> getActions() {
        return actions;
    }

    /** The kinds of thing to choose from. */
    public List<Coded> getSubjects() {
        return Stream.of("case", "account", "concern", "agency-type", "review")
                .map(subject -> new Coded(subject, word("audit.subject.", subject))).toList();
    }

    /** The way through the pages. */
    public Paging getPaging() {
        return paging;
    }
}
