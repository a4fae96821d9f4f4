package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What Linux tells about the running process. */
final class ProcessStatus {
    /** The kernel reports times to programs in hundredths of a second, whatever it counts in. */
    private static final double TICKS_PER_SECOND = 100;

    private static final double KILOBYTES_PER_MEGABYTE = 1024;
    /** Places of user and system time behind the program's name, which may itself hold spaces. */
    private static final int USER_TIME = 11;

    private static final int SYSTEM_TIME = 12;

    private ProcessStatus() {}

    static Cost cost() throws IOException {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        return new Cost(cpuSeconds(), Duration.between(started, Instant.now()).toMillis() / 1000.0, peakMegabytes());
    }

    private static double cpuSeconds() throws IOException {
        String status = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) / TICKS_PER_SECOND;
    }

    private static double peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum()
                / KILOBYTES_PER_MEGABYTE;
    }
}
