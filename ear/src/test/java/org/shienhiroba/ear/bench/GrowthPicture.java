package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A picture (SVG) of how the time of a query grows with the documents: p50 of one client, both axes by powers of ten. */
final class GrowthPicture {
    private static final List<String> WAYS = List.of(RawLucene.AND, RawLucene.PHRASE, OurEngine.TOP, OurEngine.PAGE,
            OpenSearch.TOP, OpenSearch.PAGE, PostgreSql.LIKE, PostgreSql.TRIPLES);
    private static final List<String> COLOURS = List.of("#767676", "#333333", "#0055ad", "#0055ad", "#b25b00",
            "#b25b00", "#197a4b", "#197a4b");
    private static final int LEFT = 70;
    private static final int TOP = 30;
    private static final int WIDTH = 380;
    private static final int HEIGHT = 360;
    /** The powers of ten between which times lie, in milliseconds. */
    private static final int LEAST = -2;
    private static final int MOST = 4;

    private final List<SearchFigures.Size> sizes;
    private final StringBuilder svg = new StringBuilder();

    private GrowthPicture(List<SearchFigures.Size> sizes) {
        this.sizes = sizes;
    }

    /** Draws; needs two sizes at least. */
    static void write(SearchFigures figures, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, new GrowthPicture(figures.sizes()).drawn());
    }

    private String drawn() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 840 440\" font-family=\"sans-serif\" "
                + "font-size=\"13\">\n<title>Time of a query against the number of documents</title>\n"
                + "<rect width=\"840\" height=\"440\" fill=\"#fff\"/>\n");
        for (int power = LEAST; power <= MOST; power++) {
            line(LEFT, y(Math.pow(10, power)), LEFT + WIDTH, y(Math.pow(10, power)), "#d0d0d0", false);
            text(LEFT - 8, y(Math.pow(10, power)) + 4, "end",
                    (power < 0 ? "%." + -power + "f" : "%,.0f").formatted(Math.pow(10, power)) + " ms");
        }
        for (SearchFigures.Size size : sizes) {
            line(x(size), TOP, x(size), TOP + HEIGHT, "#d0d0d0", false);
            text(x(size), TOP + HEIGHT + 20, "middle", "%,d".formatted(size.documents()));
        }
        text(LEFT + WIDTH / 2.0, TOP + HEIGHT + 40, "middle", "documents");
        for (int i = 0; i < WAYS.size(); i++) {
            draw(i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(int number) {
        String way = WAYS.get(number);
        List<SearchFigures.Size> measured = sizes.stream().filter(size -> size.has(way)).toList();
        boolean dashed = number > 0 && COLOURS.get(number).equals(COLOURS.get(number - 1));
        for (int i = 1; i < measured.size(); i++) {
            SearchFigures.Size from = measured.get(i - 1);
            SearchFigures.Size to = measured.get(i);
            line(x(from), y(from.p50(way)), x(to), y(to.p50(way)), COLOURS.get(number), dashed);
        }
        double legend = TOP + 12 + 26.0 * number;
        line(LEFT + WIDTH + 30, legend - 4, LEFT + WIDTH + 62, legend - 4, COLOURS.get(number), dashed);
        text(LEFT + WIDTH + 70, legend, "start", way);
    }

    private double x(SearchFigures.Size size) {
        double first = Math.log10(sizes.getFirst().documents());
        double last = Math.log10(sizes.getLast().documents());
        return LEFT + WIDTH * (Math.log10(size.documents()) - first) / (last - first);
    }

    private static double y(double milliseconds) {
        return TOP + HEIGHT * (MOST - Math.log10(milliseconds)) / (MOST - LEAST);
    }

    private void line(double x1, double y1, double x2, double y2, String colour, boolean dashed) {
        svg.append(String.format(Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%s\"%s/>%n", x1, y1,
                x2, y2, colour, colour.equals("#d0d0d0") ? "1" : "2.5",
                dashed ? " stroke-dasharray=\"6 4\"" : ""));
    }

    private void text(double x, double y, String anchor, String words) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y,
                anchor, words));
    }
}
