package org.shienhiroba.ear.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shienhiroba.ear.Portal;

/** What the server of a portal holds in memory. */
final class ServerHeap {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private ServerHeap() {}

    /** Used heap in KiB after a full collection. */
    static long used(Portal portal) throws IOException {
        String process = Long.toString(portal.serverProcess());
        command(process, "GC.run");
        Matcher used = USED.matcher(command(process, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("no heap to be seen");
        }
        return Long.parseLong(used.group(1));
    }

    private static String command(String process, String what) throws IOException {
        Process jcmd = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", process, what)
                .redirectErrorStream(true).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
