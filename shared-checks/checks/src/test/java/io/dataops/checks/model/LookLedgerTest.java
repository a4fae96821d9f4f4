package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.literal.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookLedgerTest {
    private static final Fingerprint TEST_SET = Fingerprint.of("test set");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");

    @TempDir
    Path folder;

    private Path file;
    private LookLedger ledger;

    @BeforeEach
    void open() {
        file = folder.resolve("made/for/it/looks");
        ledger = new LookLedger(file);
    }

    @Test
    void aLedgerThatDoesNotExistHasNoLook() throws IOException {
        assertThat(ledger.of(TEST_SET)).isEqualTo(new Looks(0, 0));
    }

    @Test
    void differentPredictionsAreCountedForEachTestSet() throws IOException {
        assertThat(ledger.note(look("first"))).isEqualTo(new Looks(1, 0));
        assertThat(ledger.note(look("second"))).isEqualTo(new Looks(2, 0));
        assertThat(ledger.note(new Look(Fingerprint.of("other set"), Fingerprint.of("first"), "c0ffee", NOON)))
                .isEqualTo(new Looks(1, 0));

        assertThat(ledger.of(TEST_SET)).isEqualTo(new Looks(2, 0));
        assertThat(ledger.of(Fingerprint.of("never seen"))).isEqualTo(new Looks(0, 0));
    }

    @Test
    void theSamePredictionsAgainAreNoNewLook() throws IOException {
        ledger.note(look("first"));
        String before = Files.readString(file);

        assertThat(ledger.note(new Look(TEST_SET, Fingerprint.of("first"), "c0ffee", NOON.plusSeconds(60))))
                .isEqualTo(new Looks(1, 0));
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aLookIsALine() throws IOException {
        ledger.note(look("first"));
        ledger.note(new Look(TEST_SET, Fingerprint.of("second"), "c0ffee", NOON));

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        TEST_SET + " " + Fingerprint.of("first") + " - 2026-11-23T12:00:00.123456Z",
                        TEST_SET + " " + Fingerprint.of("second") + " c0ffee 2026-11-23T12:00:00.123456Z");
    }

    @Test
    void aLineThatReadsBackIsTheSameLook() {
        Look look = new Look(TEST_SET, Fingerprint.of("first"), "c0ffee", NOON);

        assertThat(Look.read(look.line())).contains(look);
        assertThat(Look.read(look("first").line())).contains(look("first"));
    }

    @Test
    void mergedLinesCountOnceInAnyOrder() throws IOException {
        for (String predictions : List.of("a", "b", "c")) {
            ledger.note(look(predictions));
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.addAll(List.copyOf(lines));
        lines.add(new Look(TEST_SET, Fingerprint.of("a"), "c0ffee", NOON.plusSeconds(60)).line());
        Collections.reverse(lines);
        Files.writeString(file, String.join("\r\n", lines) + "\r\n\r\n");

        assertThat(ledger.of(TEST_SET)).isEqualTo(new Looks(3, 0));
    }

    @Test
    void aLineCutOffAnywhereIsNoLookAndHarmsNoOther() throws IOException {
        ledger.note(look("first"));
        byte[] whole = (look("first").line() + "\n" + look("second").line() + "\n").getBytes(StandardCharsets.US_ASCII);
        int start = look("first").line().length() + 1;
        for (int length = start; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            boolean torn = length > start && length < whole.length - 1;
            long looks = length < whole.length - 1 ? 1 : 2;

            assertThat(ledger.of(TEST_SET)).as("cut at byte " + length).isEqualTo(new Looks(looks, torn ? 1 : 0));
            assertThat(ledger.note(look("third")))
                    .as("cut at byte " + length)
                    .isEqualTo(new Looks(looks + 1, torn ? 1 : 0));
            assertThat(Files.readAllLines(file)).endsWith(look("third").line());
        }
    }

    @Test
    void linesThatSayNothingAreCounted() throws IOException {
        ledger.note(look("first"));
        Files.writeString(
                file,
                Files.readString(file) + "<<<<<<< ours\n\0\0\0\n" + TEST_SET + " " + TEST_SET + " - 2026-99-23Z\n");

        assertThat(ledger.of(TEST_SET)).isEqualTo(new Looks(1, 3));
    }

    @Test
    void twentyWritersLoseNoLook() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(20);
        try {
            List<Future<Looks>> noted = IntStream.range(0, 20)
                    .mapToObj(writer -> writers.submit(() -> new LookLedger(file).note(look("writer " + writer))))
                    .toList();
            List<Long> numbers = new ArrayList<>();
            for (Future<Looks> look : noted) {
                numbers.add(look.get().number());
            }

            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
            assertThat(ledger.of(TEST_SET)).isEqualTo(new Looks(20, 0));
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void processesLoseNoLook() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString(),
                            "process " + writer)
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }

        assertThat(ledger.of(TEST_SET)).isEqualTo(new Looks(3 * Writer.LOOKS, 0));
    }

    @Test
    void aCommitIsOneWord() {
        assertThatThrownBy(() -> new Look(TEST_SET, TEST_SET, "two words", NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a commit is named by letters and digits");
    }

    private static Look look(String predictions) {
        return new Look(TEST_SET, Fingerprint.of(predictions), null, NOON);
    }

    /** Notes looks in a process of its own. */
    static final class Writer {
        static final int LOOKS = 20;

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            LookLedger ledger = new LookLedger(Path.of(arguments[0]));
            for (int look = 0; look < LOOKS; look++) {
                ledger.note(look(arguments[1] + " " + look));
            }
        }
    }
}
