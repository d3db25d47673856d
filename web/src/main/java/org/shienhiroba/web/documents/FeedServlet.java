package org.shienhiroba.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.finding.CaseQuery;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.web.api.CaseParameters;

/** {@code /feed.atom}: the newest published cases, all or those that a search finds. */
@WebServlet("/feed.atom")
public class FeedServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 30;

    @Inject
    private transient CaseFinder finder;

    @Inject
    private transient KnowhowDesk knowhow;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response, String base) throws IOException {
        Map<String, List<String>> given = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        CaseQuery asked = CaseParameters.read(given);
        CaseQuery query = new CaseQuery(asked.words(), asked.filters(), false, 1, CaseParameters.DEFAULT_SIZE, true,
                true);
        send(request, response, "application/atom+xml;charset=UTF-8",
                CaseFeed.of(newest(query), CaseParameters.address(query), base));
    }

    /** Found in the index, told from the database: what the index does not know yet to be gone is not told. */
    private List<CaseView> newest(CaseQuery query) {
        List<Long> ids = query.words().isEmpty() && query.filters().isEmpty()
                ? knowhow.newest(ENTRIES).stream().map(card -> card.id()).toList()
                : finder.search(new CaseQuery(query.words(), query.filters(), true, 1, ENTRIES, false, false)).hits()
                        .stream().map(hit -> hit.card().id()).toList();
        return knowhow.published(ids).stream()
                .sorted(Comparator.comparing(CaseView::publishedOn).thenComparingLong(CaseView::id).reversed())
                .toList();
    }
}
