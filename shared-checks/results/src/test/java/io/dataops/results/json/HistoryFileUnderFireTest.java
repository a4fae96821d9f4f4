package io.dataops.results.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Retention;
import io.dataops.results.testing.SampleHistory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history that many write at once and whose writers are killed. */
class HistoryFileUnderFireTest {
    /** {@code -Ddataops.test.kills=200} kills as many processes as the promise names; by default it is quick. */
    private static final int KILLS = Integer.getInteger("dataops.test.kills", 12);

    private static final int KEEP = 10;
    private static final Retention ALL = new Retention(100_000, null);

    @TempDir
    Path folder;

    @Test
    void fiftyModulesAtOnceLoseAndDoubleNothing() throws Exception {
        Path path = folder.resolve("history.jsonl");
        ExecutorService modules = Executors.newFixedThreadPool(50);
        try {
            List<Future<?>> appended = new ArrayList<>();
            for (int module = 0; module < 50; module++) {
                HistoryEntry entry = SampleHistory.entry("com.example:module-" + module, "main", 0, module);
                appended.add(modules.submit(() -> {
                    new HistoryFile(path).append(entry, ALL);
                    new HistoryFile(path).append(entry, ALL);
                    return entry;
                }));
            }
            for (Future<?> module : appended) {
                module.get();
            }
        } finally {
            modules.shutdown();
        }

        assertThat(Files.readAllLines(path)).hasSize(50).doesNotHaveDuplicates();
        for (int module = 0; module < 50; module++) {
            assertThat(new HistoryFile(path).read("com.example:module-" + module))
                    .isEqualTo(new History(
                            List.of(SampleHistory.entry("com.example:module-" + module, "main", 0, module)), 0));
        }
    }

    @Test
    void fiftyModulesInSeveralProcessesLoseNothingWhileAllOfThemPrune() throws Exception {
        Path path = folder.resolve("history.jsonl");
        List<Process> processes = new ArrayList<>();
        for (int process = 0; process < Writer.PROCESSES; process++) {
            processes.add(start("threads", path, "com.example:process-" + process, 0));
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }

        for (int process = 0; process < Writer.PROCESSES; process++) {
            for (int thread = 0; thread < Writer.THREADS; thread++) {
                History history = new HistoryFile(path).read("com.example:process-" + process + "-" + thread);
                assertThat(history.unreadable()).isZero();
                assertThat(history.entries())
                        .extracting(entry -> entry.datasets().get(0).rows())
                        .endsWith(IntStream.range(Writer.DAYS - KEEP, Writer.DAYS)
                                .mapToObj(Long::valueOf)
                                .toArray(Long[]::new));
            }
        }
    }

    @Test
    void killedWritersLeaveWhatTheNextOneReads() throws Exception {
        SplittableRandom random = new SplittableRandom(20261126);
        Path path = folder.resolve("history.jsonl");
        int day = 0;
        long torn = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = start("until-killed", path, SampleHistory.PROJECT, day);
            BufferedReader told =
                    new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII));
            int last = Integer.parseInt(told.readLine());
            TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
            // Not Process.destroyForcibly: it closes what the writer told.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                last = Integer.parseInt(line);
            }
            writer.destroyForcibly();

            History history = new HistoryFile(path).read(SampleHistory.PROJECT);
            assertThat(history.unreadable()).as("kill " + kill).isBetween(torn, torn + 1);
            torn = history.unreadable();
            assertThat(days(history)).as("kill " + kill).containsAll(newest(last));
            assertThat(days(history)).as("kill " + kill).isSubsetOf(newest(last + 1, KEEP + KEEP / 10 + 2));
            day = last + 1;
        }
    }

    private static Set<Long> newest(int last) {
        return newest(last, KEEP / 2);
    }

    /** The days that a writer told of, and no others. */
    private static Set<Long> newest(int last, int number) {
        return IntStream.rangeClosed(Math.max(0, last - number), last)
                .mapToObj(Long::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Long> days(History history) {
        return history.entries().stream()
                .map(entry -> entry.datasets().get(0).rows())
                .toList();
    }

    private static Process start(String what, Path path, String project, int day) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        what,
                        path.toString(),
                        project,
                        day + "")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Appends in a process of its own. */
    static final class Writer {
        /** Together 50 modules. */
        static final int PROCESSES = 5;

        static final int THREADS = 10;
        static final int DAYS = 14;

        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            HistoryFile history = new HistoryFile(Path.of(arguments[1]));
            if (arguments[0].equals("threads")) {
                ExecutorService threads = Executors.newFixedThreadPool(THREADS);
                List<Future<?>> done = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    String project = arguments[2] + "-" + thread;
                    done.add(threads.submit(() -> {
                        for (int day = 0; day < DAYS; day++) {
                            history.append(SampleHistory.entry(project, "main", day, day), new Retention(KEEP, null));
                        }
                        return project;
                    }));
                }
                for (Future<?> thread : done) {
                    thread.get();
                }
                threads.shutdown();
            } else {
                for (int day = Integer.parseInt(arguments[3]); ; day++) {
                    history.append(SampleHistory.entry(arguments[2], "main", day, day), new Retention(KEEP, null));
                    System.out.println(day);
                    System.out.flush();
                }
            }
        }
    }
}
