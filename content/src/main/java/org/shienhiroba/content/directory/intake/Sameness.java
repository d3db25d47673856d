package org.shienhiroba.content.directory.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Facts;

/**
 * Whether a value is the one that is known, only saved by a program that cannot write every character: Windows-31J has no
 * U+2212 and reads its own minus as U+FF0D, and what it does not have at all is saved as a question mark.
 */
final class Sameness {
    private static final String UNICODE = "\u2212\u301C\u2014\u2016\u00A2\u00A3\u00AC";
    private static final String WINDOWS = "\uFF0D\uFF5E\u2015\u2225\uFFE0\uFFE1\uFFE2";

    private final ListEncoding encoding;

    Sameness(ListEncoding encoding) {
        this.encoding = encoding;
    }

    /** What a file tells, with the values that are known where it only spells them otherwise. */
    Facts asKnown(Facts known, Facts told) {
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        told.all().forEach((fact, value) -> {
            String before = known.get(fact);
            values.put(fact, before != null && same(before, value) ? before : value);
        });
        return Facts.of(values);
    }

    private boolean same(String known, String told) {
        if (known.equals(told)) {
            return true;
        }
        String a = windows(known);
        String b = windows(told);
        return a.equals(b) || encoding == ListEncoding.WINDOWS_31J && (saved(a, b) || saved(known, told));
    }

    /** Whether two texts are one when saved; some programs map what they cannot write, others write a question mark. */
    private boolean saved(String a, String b) {
        return Arrays.equals(a.getBytes(encoding.charset()), b.getBytes(encoding.charset()));
    }

    private static String windows(String text) {
        StringBuilder mapped = new StringBuilder(text);
        for (int index = 0; index < mapped.length(); index++) {
            int found = UNICODE.indexOf(mapped.charAt(index));
            if (found >= 0) {
                mapped.setCharAt(index, WINDOWS.charAt(found));
            }
        }
        return mapped.toString();
    }
}
