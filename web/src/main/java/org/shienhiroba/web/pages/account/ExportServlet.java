package org.shienhiroba.web.pages.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.AccountExport;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseWriting;
import org.shienhiroba.web.http.FetchAnswer;
import org.shienhiroba.web.security.SignedIn;

/** {@code /account/export}: everything of one's own, as a file to keep. Who may come here, the filter of the pages has decided. */
@WebServlet("/account/export")
public class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient CaseWriting writing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = signedIn.required();
        AccountExport account = accounts.export(actor);
        Map<String, @Nullable Object> everything = new LinkedHashMap<>();
        everything.put("account", account.account());
        everything.put("tokens", account.tokens());
        everything.put("cases", writing.everythingBy(actor));
        response.setHeader("Content-Disposition", "attachment; filename=\"shien-hiroba.json\"");
        FetchAnswer.send(response, HttpServletResponse.SC_OK, everything);
    }
}
