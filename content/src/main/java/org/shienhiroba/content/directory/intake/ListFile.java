package org.shienhiroba.content.directory.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.shienhiroba.content.platform.PlainText;

/**
 * A file as lines of cells, read as a stream and as often as one likes: what it holds is never in memory as a whole.
 *
 * @param bytes     the file
 * @param encoding  how its characters are written
 * @param separator between two cells: a comma, or what a spreadsheet took for one
 * @param layout    what its columns mean
 */
record ListFile(EncodingCheck.Bytes bytes, ListEncoding encoding, char separator, Layout layout) {
    /** No honest line is that long; an unclosed quote makes one that is. */
    private static final int LONGEST_LINE = 65_536;

    /** What is done with each line. */
    interface Line {
        void take(long line, List<String> cells);
    }

    /** Finds out what a file is. @throws Unreadable for what is no list */
    static ListFile of(EncodingCheck.Bytes bytes) throws IOException, Unreadable {
        ListEncoding encoding = EncodingCheck.of(bytes);
        char separator = separator(bytes, encoding);
        try (CsvReader<CsvRecord> records = records(bytes, encoding, separator)) {
            var first = records.iterator();
            if (!first.hasNext()) {
                throw new Unreadable("intake.file.empty");
            }
            List<String> headings = separator == '\t'
                    ? unquoted(first.next().getFields())
                    : first.next().getFields();
            if (!headings.stream().allMatch(PlainText::isText)) {
                throw new Unreadable("intake.file.binary");
            }
            Layout layout = Layout.of(headings);
            if (!first.hasNext()) {
                throw new Unreadable("intake.file.headingsOnly");
            }
            return new ListFile(bytes, encoding, separator, layout);
        } catch (CsvParseException e) {
            throw new Unreadable("intake.file.quotes", "1");
        }
    }

    /** Reads all lines after the headings. @throws Unreadable where quotes are not closed */
    void read(Line each) throws Unreadable {
        long next = 1;
        try (CsvReader<CsvRecord> records = records(bytes, encoding, separator)) {
            boolean headings = true;
            for (CsvRecord one : records) {
                next = one.getStartingLineNumber() + 1
                        + one.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
                if (!headings && !one.getFields().stream().allMatch(String::isBlank)) {
                    each.take(one.getStartingLineNumber(),
                            separator == '\t' ? unquoted(one.getFields()) : one.getFields());
                }
                headings = false;
            }
        } catch (CsvParseException e) {
            throw new Unreadable("intake.file.quotes", Long.toString(next));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> records(EncodingCheck.Bytes bytes, ListEncoding encoding, char separator)
            throws IOException {
        // between tabs a quote is a character as any other (IANA text/tab-separated-values); see unquoted()
        return CsvReader.builder().fieldSeparator(separator).quoteCharacter(separator == '\t' ? '\u0000' : '"')
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false).allowExtraFields(true).allowMissingFields(true)
                .maxBufferSize(LONGEST_LINE).ofCsvRecord(reader(bytes, encoding));
    }

    /** A spreadsheet quotes also between tabs. */
    private static List<String> unquoted(List<String> cells) {
        return cells.stream().map(cell -> cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell).toList();
    }

    private static Reader reader(EncodingCheck.Bytes bytes, ListEncoding encoding) throws IOException {
        InputStream input = bytes.open();
        input.skipNBytes(encoding.markLength());
        return new InputStreamReader(input, encoding.charset());
    }

    private static char separator(EncodingCheck.Bytes bytes, ListEncoding encoding) throws IOException {
        char[] start = new char[8192];
        int length;
        try (Reader reader = reader(bytes, encoding)) {
            length = Math.max(0, reader.read(start));
        }
        String first = new String(start, 0, length).lines().findFirst().orElse("");
        for (char separator : new char[]{',', '\t', ';'}) {
            if (first.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ',';
    }
}
