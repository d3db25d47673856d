package org.shienhiroba.web.pages.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.shienhiroba.content.directory.intake.Intakes;
import org.shienhiroba.content.directory.intake.OwnFormat;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.security.SignedIn;

/**
 * Files for administrators: templates of a list of agencies, in both encodings, and all that the check of a file said. Who may
 * come here, the filter of the pages has decided.
 */
@WebServlet({"/admin/agencies/template-utf8.csv", "/admin/agencies/template-windows.csv", "/admin/agencies/imports/*"})
public class ListFilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Intakes intakes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (PageFilter.address(request)) {
            case "/admin/agencies/template-utf8.csv" -> template(response, StandardCharsets.UTF_8);
            case "/admin/agencies/template-windows.csv" -> template(response, WINDOWS);
            default -> report(Long.parseLong(PageFilter.subject(request)), response);
        }
    }

    private void report(long id, HttpServletResponse response) throws IOException {
        Optional<InputStream> report = intakes.report(signedIn.required(), id);
        try (InputStream content = report.orElseThrow(NoSuchPage::new)) {
            file(response, StandardCharsets.UTF_8, "import-" + id + ".csv");
            content.transferTo(response.getOutputStream());
        }
    }

    private static void template(HttpServletResponse response, Charset charset) throws IOException {
        file(response, charset, "agencies-template.csv");
        Writer text = new OutputStreamWriter(response.getOutputStream(), charset);
        if (charset.equals(StandardCharsets.UTF_8)) {
            text.write('\uFEFF');
        }
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        rows.writeRecord(OwnFormat.headings());
        rows.flush();
    }

    private static void file(HttpServletResponse response, Charset charset, String name) {
        response.setContentType("text/csv;charset=" + charset.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
