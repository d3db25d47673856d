package org.shienhiroba.ear.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What processes use: this one and those that the bench starts. */
final class Processes {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final OperatingSystemMXBean THIS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private Processes() {}

    /** Processor time of this process. */
    static LongSupplier ours() {
        return THIS::getProcessCpuTime;
    }

    /** Processor time of another process and of those of its children that live. */
    static LongSupplier of(long process) {
        return () -> ProcessHandle.of(process).stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .mapToLong(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos()).sum();
    }

    /** Heap of this process after a collection, in bytes. */
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Heap of another Java process after a collection, in bytes; negative where its answer cannot be read. */
    static long heapOf(long process) throws IOException {
        jcmd(process, "GC.run");
        Matcher used = USED.matcher(jcmd(process, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) * 1024 : -1;
    }

    private static String jcmd(long process, String command) throws IOException {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                Long.toString(process), command).redirectErrorStream(true).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Bytes of all files in a folder. */
    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
