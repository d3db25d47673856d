package org.shienhiroba.web.pages.knowhow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.pages.template.Site;

/** One case: the path from need to effect, who took part, and how to use and cite it. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class CasePage {
    private static final int SIMILAR = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private CaseFinder finder;

    @Inject
    private Site site;

    @Inject
    private Clock clock;

    private CaseView view;
    private CaseArticle article;
    private List<SimilarView> similar = List.of();
    private boolean indexed;

    /**
     * Reads the case; similar ones are left out while the index is being made.
     *
     * @throws NoSuchPage where no case was ever public under the number
     * @throws Refusal {@code GONE} where one was and is no longer
     */
    public void load() {
        long id = Long.parseLong(PageFilter.subject(request));
        view = knowhow.published(id).orElseThrow(
                () -> knowhow.isGone(id) ? new Refusal(Refusal.Kind.GONE, List.of()) : new NoSuchPage());
        article = CaseArticle.of(view, site.getCanonical(), LocalDate.now(clock));
        try {
            similar = finder.similar(id, SIMILAR).stream().map(SimilarView::of).toList();
            indexed = true;
        } catch (IndexUnavailableException e) {
            indexed = false;
        }
    }

    /** The case. */
    public CaseView getView() {
        return view;
    }

    /** The case as the page shows it. */
    public CaseArticle getArticle() {
        return article;
    }

    /** Similar cases; empty for none, and while they cannot be told. */
    public List<SimilarView> getSimilar() {
        return similar;
    }

    /** Whether similar cases could be looked for. */
    public boolean isIndexed() {
        return indexed;
    }

    /** The case for machines, safe inside a script element. */
    public String getJsonLd() {
        return CaseJsonLd.of(view, site.getCanonical());
    }
}
