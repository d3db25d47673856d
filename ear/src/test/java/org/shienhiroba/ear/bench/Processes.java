package org.shienhiroba.ear.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** What processes use: this one and those that the bench starts. */
final class Processes {
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
