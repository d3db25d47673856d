package org.shienhiroba.web.pages.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseReview;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.ConcernView;
import org.shienhiroba.content.knowhow.Concerns;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.knowhow.Listed;
import org.shienhiroba.content.knowhow.QueuedCase;
import org.shienhiroba.content.knowhow.ReviewQueue;
import org.shienhiroba.content.synonyms.SynonymSuggestions;
import org.shienhiroba.web.pages.finding.Paging;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/** What waits for an editor: the queues of cases, and what readers reported. */
@Named
@RequestScoped
public class ReviewPage {
    private static final int SIZE = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseReview review;

    @Inject
    private Concerns concerns;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private SynonymSuggestions suggestions;

    @Inject
    private Clock clock;

    private Tab current = Tab.SUBMITTED;
    private List<TabView> tabs = List.of();
    private List<Line> lines = List.of();
    private List<Report> reports = List.of();
    private long total;
    private long suggested;
    private Paging paging = Paging.of(1, 1, this::address);

    /** What can be looked at, in the order of the links. */
    private enum Tab {
        SUBMITTED, RETURNED, OVERDUE, CONCERNS, HIDDEN;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A link to one of the lists.
     *
     * @param code    its name
     * @param label   what it holds
     * @param count   how many stand there
     * @param current {@code true} for the one shown; null for any other
     */
    public record TabView(String code, String label, long count, @Nullable String current) {}

    /**
     * One case of a queue.
     *
     * @param id       its number
     * @param title    its title
     * @param kind     new, sent again, or a revision
     * @param since    since when it stands there
     * @param days     for how many days, in words
     * @param reviewBy day by which it was to be read again; null unless it is public
     * @param findings how many findings its author keeps
     * @param concerns how many reports of readers are open
     */
    public record Line(long id, String title, String kind, Moment since, String days, @Nullable LocalDate reviewBy,
            int findings, long concerns) {}

    /**
     * What a reader reported.
     *
     * @param id      its number
     * @param caseId  the case
     * @param title   title of its public text
     * @param at      when
     * @param text    the reader's words
     * @param visible whether the case is public now
     */
    public record Report(long id, long caseId, String title, Moment at, String text, boolean visible) {}

    /** Reads the list that the address names, the first one where it names none. */
    public void load() {
        Actor editor = signedIn.required();
        String asked = request.getParameter("queue");
        current = Arrays.stream(Tab.values()).filter(tab -> tab.code().equals(asked)).findFirst()
                .orElse(Tab.SUBMITTED);
        tabs = Arrays.stream(Tab.values()).map(tab -> new TabView(tab.code(),
                Words.sentence("review.tab." + tab.name()), count(editor, tab), tab == current ? "true" : null))
                .toList();
        total = tabs.get(current.ordinal()).count();
        suggested = suggestions.count(editor);
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int page = Math.min(page(), last);
        paging = Paging.of(page, last, this::address);
        if (current == Tab.CONCERNS) {
            reports = reports(editor, concerns.open(editor, page, SIZE));
        } else {
            lines = review.queue(editor, ReviewQueue.valueOf(current.name()), page, SIZE).hits().stream()
                    .map(this::line).toList();
        }
    }

    /** The links to all lists. */
    public List<TabView> getTabs() {
        return tabs;
    }

    /** How many suggestions for the 言い換え辞書 wait. */
    public long getSuggested() {
        return suggested;
    }

    /** Name of the list that is shown. */
    public String getQueue() {
        return current.code();
    }

    /** What the list that is shown holds. */
    public String getHeading() {
        return Words.sentence("review.queue." + current.name());
    }

    /** What it means that the list is empty, and what to do next. */
    public String getWhenEmpty() {
        return Words.sentence("review.empty." + current.name());
    }

    /** How the column of the days is called in this list. */
    public String getDaysHeading() {
        return Words.sentence("review.days." + current.name());
    }

    /** How many stand in the list. */
    public long getTotal() {
        return total;
    }

    /** The cases of this page of the list; empty for the list of reports. */
    public List<Line> getLines() {
        return lines;
    }

    /** The reports of this page of the list; empty for the other lists. */
    public List<Report> getReports() {
        return reports;
    }

    /** The way through the pages. */
    public Paging getPaging() {
        return paging;
    }

    /** What was done before this page was opened; empty for nothing. */
    public String getDone() {
        return Done.sentence(request);
    }

    private long count(Actor editor, Tab tab) {
        return tab == Tab.CONCERNS
                ? concerns.open(editor, 1, 1).total()
                : review.count(editor, ReviewQueue.valueOf(tab.name()));
    }

    private Line line(QueuedCase one) {
        long days = ChronoUnit.DAYS.between(one.since().atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
        return new Line(one.id(), one.title(), kind(one.number(), one.revision()), Moment.of(one.since()),
                days < 1 ? Words.sentence("review.today") : Words.sentence("review.days", days), one.reviewBy(),
                one.findings(), one.concerns());
    }

    /** New, sent again, or a revision, which will have the next number. */
    static String kind(int number, int revision) {
        return revision > 0
                ? Words.sentence("review.kind.revision", revision + 1)
                : Words.sentence(number > 1 ? "review.kind.again" : "review.kind.new");
    }

    private List<Report> reports(Actor editor, Listed<ConcernView> open) {
        Set<Long> ids = open.hits().stream().map(ConcernView::caseId).collect(Collectors.toSet());
        Map<Long, String> titles = review.titles(editor, ids);
        Set<Long> visible = knowhow.published(ids).stream().map(CaseView::id).collect(Collectors.toSet());
        return open.hits().stream().map(one -> new Report(one.id(), one.caseId(),
                titles.getOrDefault(one.caseId(), ""), Moment.of(one.at()), one.text(),
                visible.contains(one.caseId()))).toList();
    }

    private int page() {
        String asked = request.getParameter("page");
        return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
    }

    private String address(int page) {
        return "/review?queue=" + current.code() + "&page=" + page;
    }
}
