package io.dataops.results.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dataops.results.Decision;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Retention;
import io.dataops.results.literal.Sha256;
import io.dataops.results.testing.Golden;
import io.dataops.results.testing.RandomResults;
import io.dataops.results.testing.SampleHistory;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {
    private static final Retention ALL = new Retention(1000, null);
    private static final HistoryEntry MONDAY = SampleHistory.entry(0, 100);
    private static final HistoryEntry TUESDAY = SampleHistory.entry(1, 110);

    @TempDir
    Path folder;

    private Path path;
    private HistoryFile history;

    @BeforeEach
    void open() {
        path = folder.resolve(".dataops/history.jsonl");
        history = new HistoryFile(path);
    }

    @Test
    void aFileThatDoesNotExistHasNoEntry() throws IOException {
        assertThat(read()).isEqualTo(new History(List.of(), 0));
    }

    @Test
    void anEntryIsALine() throws IOException {
        history.append(MONDAY, ALL);

        new Golden("history.jsonl").holds(Files.readString(path));
    }

    @Test
    void theLimitsOfAGateOnHistoryReadBackAsTheyWere() throws IOException {
        HistoryEntry watched = new HistoryEntry(
                "1",
                MONDAY.verdict(),
                MONDAY.evidence(),
                MONDAY.run(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new HistoryEntry.Gate(
                        "sales.mean.control", Decision.FAIL, new HistoryEntry.Limits("sales.mean", 9.5, 10.5, null))));
        history.append(watched, ALL);

        assertThat(read().entries()).containsExactly(watched);
    }

    @Test
    void theDocumentationShowsThisLine() throws IOException {
        String docs = Files.readString(Path.of("../../docs/history.md"));
        String start = "<!-- entry -->\n```json\n";
        int from = docs.indexOf(start) + start.length();
        JsonMapper mapper = new JsonMapper();

        assertThat(mapper.readTree(docs.substring(from, docs.indexOf("```", from))))
                .isEqualTo(mapper.readTree(new HistoryLine().write(MONDAY)));
    }

    @Test
    void whatWasAppendedIsReadInOrderOfTime() throws IOException {
        history.append(TUESDAY, ALL);
        history.append(MONDAY, ALL);

        assertThat(read()).isEqualTo(new History(List.of(MONDAY, TUESDAY), 0));
    }

    @Test
    void everyEntryReadsBackAsItWas() throws IOException {
        RandomResults results = new RandomResults(new SplittableRandom(20261126));
        for (int i = 0; i < 200; i++) {
            HistoryEntry entry = HistoryEntry.of(results.result());
            String line = new HistoryLine().write(entry);

            assertThat(line).matches("[ -~]+");
            assertThat(reading(line)).containsExactly(entry);
        }
        HistoryEntry hostile = HistoryEntry.of(SampleResults.hostile());
        assertThat(reading(new HistoryLine().write(hostile))).containsExactly(hostile);
        HistoryEntry complete = HistoryEntry.of(SampleResults.complete());
        assertThat(reading(new HistoryLine().write(complete))).containsExactly(complete);
    }

    private static List<HistoryEntry> reading(String line) {
        try {
            return new HistoryLine().read(line).stream().toList();
        } catch (UnreadableResultException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSameEntryAgainDoublesNothing() throws IOException {
        history.append(MONDAY, ALL);
        String before = Files.readString(path);
        history.append(MONDAY, ALL);

        assertThat(path).hasContent(before);
    }

    @Test
    void projectsShareAFile() throws IOException {
        HistoryEntry other = SampleHistory.entry("com.example:other", "main", 0, 1);
        history.append(MONDAY, ALL);
        history.append(other, ALL);

        assertThat(read().entries()).containsExactly(MONDAY);
        assertThat(history.read("com.example:other").entries()).containsExactly(other);
        assertThat(history.read(null).entries()).isEmpty();
    }

    @Test
    void mergedCopiesAreReadOnceInAnyOrder() throws IOException {
        history.append(MONDAY, ALL);
        history.append(TUESDAY, ALL);
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        lines.addAll(List.copyOf(lines));
        Collections.reverse(lines);
        Files.writeString(path, String.join("\r\n", lines) + "\r\n\r\n");

        assertThat(read()).isEqualTo(new History(List.of(MONDAY, TUESDAY), 0));
    }

    @Test
    void twoLinesOfOneRunAreOneEntryInWhateverOrderTheyStand() throws IOException {
        HistoryEntry told = new HistoryEntry(
                MONDAY.id(),
                MONDAY.verdict(),
                MONDAY.evidence(),
                MONDAY.run(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<String> lines = List.of(new HistoryLine().write(MONDAY), new HistoryLine().write(told));

        assertThat(merged(lines.get(0), lines.get(1)))
                .isEqualTo(merged(lines.get(1), lines.get(0)))
                .hasSize(1);
    }

    private List<HistoryEntry> merged(String first, String second) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, first + "\n" + second + "\n");
        return read().entries();
    }

    @Test
    void aLineCutOffAnywhereIsNoEntryAndHarmsNoOther() throws IOException {
        history.append(MONDAY, ALL);
        byte[] first = Files.readAllBytes(path);
        history.append(TUESDAY, ALL);
        byte[] both = Files.readAllBytes(path);
        HistoryEntry wednesday = SampleHistory.entry(2, 120);
        for (int length = first.length; length <= both.length; length++) {
            Files.write(path, Arrays.copyOf(both, length));
            boolean torn = length > first.length && length < both.length - 1;
            List<HistoryEntry> whole = length < both.length - 1 ? List.of(MONDAY) : List.of(MONDAY, TUESDAY);

            assertThat(read()).as("cut at byte " + length).isEqualTo(new History(whole, torn ? 1 : 0));
            if (length % 11 != 0) {
                continue; // to append takes a while, because it waits for the disk
            }
            history.append(wednesday, ALL);
            List<HistoryEntry> after = new ArrayList<>(whole);
            after.add(wednesday);
            assertThat(read()).as("cut at byte " + length).isEqualTo(new History(after, torn ? 1 : 0));
        }
    }

    @Test
    void aLineOfWhichAnyByteWasChangedIsNoEntry() throws IOException {
        history.append(MONDAY, ALL);
        byte[] line = Files.readAllBytes(path);
        for (int at = 0; at < line.length - 1; at++) {
            byte[] changed = line.clone();
            changed[at] = (byte) (changed[at] == 'x' ? 'y' : 'x');
            Files.write(path, changed);

            assertThat(read()).as("byte " + at).isEqualTo(new History(List.of(), 1));
        }
    }

    @Test
    void linesThatSayNothingAreCountedAndStay() throws IOException {
        history.append(MONDAY, ALL);
        String noise = "<<<<<<< ours\n\0\0\0\n{}\n{\"format\":\"dataops-history/1\"\n";
        Files.writeString(path, noise + Files.readString(path), StandardCharsets.ISO_8859_1);
        history.append(TUESDAY, new Retention(1, null));

        assertThat(read()).isEqualTo(new History(List.of(TUESDAY), 4));
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).startsWith(noise);
    }

    @Test
    void fieldsThatALaterVersionAddsDoNotMatter() throws IOException {
        String line = new HistoryLine().write(MONDAY);
        String body =
                line.substring(line.indexOf(",\"checks\"") + 1).replace("\"rows\":100", "\"rows\":100,\"size\":7");

        assertThat(merged(
                        "{\"format\":\"dataops-history/1.3\",\"checksum\":\""
                                + Sha256.hex(body.getBytes(StandardCharsets.US_ASCII), 16) + "\"," + body,
                        ""))
                .containsExactly(MONDAY);
    }

    @Test
    void anotherMajorVersionIsRefused() throws IOException {
        history.append(MONDAY, ALL);
        Files.writeString(path, "{\"format\":\"dataops-history/2\",\"what\":\"ever\"}\n" + Files.readString(path));
        String before = Files.readString(path);
        String message = "cannot use the history " + path
                + ": it has a line of dataops-history/2, and this version of dataops reads dataops-history/1";

        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessage(message);
        assertThatThrownBy(() -> history.append(TUESDAY, ALL))
                .isInstanceOf(IOException.class)
                .hasMessage(message);
        assertThat(path).hasContent(before);
    }

    @Test
    void whatThePolicyDoesNotKeepIsRemoved() throws IOException {
        HistoryEntry branch = SampleHistory.entry(SampleHistory.PROJECT, "branch", 0, 1);
        history.append(branch, ALL);
        for (int day = 0; day < 30; day++) {
            history.append(SampleHistory.entry(day, 1), new Retention(5, null));
        }

        assertThat(read().onBranch("main").entries())
                .extracting(entry -> entry.evidence().project())
                .containsExactly(
                        "com.example:shop:1.25",
                        "com.example:shop:1.26",
                        "com.example:shop:1.27",
                        "com.example:shop:1.28",
                        "com.example:shop:1.29");
        assertThat(read().onBranch("branch").entries()).containsExactly(branch);
    }

    @Test
    void aShorterFileThatWasNotFinishedIsNeverRead() throws IOException {
        history.append(MONDAY, ALL);
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length <= whole.length; length += 13) {
            Files.write(path.resolveSibling("history.jsonl.tmp"), Arrays.copyOf(whole, length));
            assertThat(read()).isEqualTo(new History(List.of(MONDAY), 0));
        }
        history.append(TUESDAY, new Retention(1, null));

        assertThat(read()).isEqualTo(new History(List.of(TUESDAY), 0));
        assertThat(path.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aHistoryThatCannotBeWrittenIsToldWithItsReason() throws IOException {
        Files.createDirectories(path);

        assertThatThrownBy(() -> history.append(MONDAY, ALL))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + path + ": Is a directory");
    }

    private History read() throws IOException {
        return history.read(SampleHistory.PROJECT);
    }
}
