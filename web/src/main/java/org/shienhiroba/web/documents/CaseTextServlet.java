package org.shienhiroba.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.web.api.Ids;
import org.shienhiroba.web.api.Sentences;

/**
 * {@code /cases/{id}.txt}: the plain-text edition of a published case; 410 for one that is public no longer. Any other
 * address that ends in {@code .txt}: 404.
 */
@WebServlet("*.txt")
public class CaseTextServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/cases/([^/]+)\\.txt");

    @Inject
    private transient KnowhowDesk knowhow;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response, String base) throws IOException {
        Matcher address = ADDRESS.matcher(request.getServletPath());
        Optional<Long> id = address.matches() ? Ids.read(address.group(1)) : Optional.empty();
        Optional<CaseView> found = id.flatMap(knowhow::published);
        if (found.isEmpty() && id.filter(knowhow::isGone).isPresent()) {
            tell(response, HttpServletResponse.SC_GONE, Sentences.say("text.gone"));
        } else if (found.isEmpty()) {
            tell(response, HttpServletResponse.SC_NOT_FOUND, Sentences.say("text.missing"));
        } else {
            sendText(request, response, CaseText.of(found.get(), base + "/cases/" + found.get().id()));
        }
    }
}
