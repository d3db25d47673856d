package org.shienhiroba.web.pages.knowhow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;

/** The cases like one case. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class SimilarPage {
    private static final int SIZE = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private CaseFinder finder;

    private CaseView view;
    private List<SimilarView> similar;

    /**
     * Reads the case and those like it.
     *
     * @throws NoSuchPage where no case was ever public under the number
     * @throws Refusal {@code GONE} where one was and is no longer
     */
    public void load() {
        long id = Long.parseLong(PageFilter.subject(request));
        view = knowhow.published(id).orElseThrow(
                () -> knowhow.isGone(id) ? new Refusal(Refusal.Kind.GONE, List.of()) : new NoSuchPage());
        similar = finder.similar(id, SIZE).stream().map(SimilarView::of).toList();
    }

    /** The case. */
    public CaseView getView() {
        return view;
    }

    /** Those like it, the most alike first. */
    public List<SimilarView> getSimilar() {
        return similar;
    }
}
