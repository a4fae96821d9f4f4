package io.dataops.checks.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.CollectedRows;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPredictionsTest {
    private static final Wanted ID = new Wanted.Identity(List.of(new Column("customer"), new Column("day")));
    private static final Wanted LABEL = new Wanted.Code(new Column("the, \"label\""));
    private static final Wanted SCORE = new Wanted.Numeric(new Column("p"));
    private static final Wanted HOLDS = new Wanted.Holds("y = 'yes'");
    private static final List<Wanted> ALL = List.of(ID, LABEL, SCORE, HOLDS);

    @TempDir
    private Path folder;

    private KeptPredictions kept;

    @BeforeEach
    void file() {
        kept = new KeptPredictions(folder.resolve("models/m.csv.gz"));
    }

    private static Values codes(@Nullable String... texts) {
        List<String> known = new ArrayList<>(
                new TreeSet<>(Arrays.stream(texts).filter(text -> text != null).toList()));
        return new Values.Codes(
                Arrays.stream(texts)
                        .mapToInt(text -> text == null ? -1 : known.indexOf(text))
                        .toArray(),
                known);
    }

    private static Values numbers(double... values) {
        return new Values.Numbers(values, nulls(values));
    }

    /** An odd payload stands for a null here. */
    private static BitSet nulls(double... values) {
        BitSet nulls = new BitSet();
        for (int row = 0; row < values.length; row++) {
            nulls.set(row, values[row] == NULL);
        }
        return nulls;
    }

    private static final double NULL = 987654321;

    private void write(Values... columns) throws IOException {
        kept.write("binary", "sha256:00", ALL, List.of(columns));
    }

    private void three() throws IOException {
        write(
                new Values.Identities(new long[] {-1, 0, 0x0123456789abcdefL}, nulls(0, NULL, 0)),
                codes("yes", null, ""),
                numbers(0.1 + 0.2, NULL, 2e-3),
                codes("true", "false", null));
    }

    private String text() throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(kept.file()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatItWritesIsAsTheDocumentationSays() throws IOException {
        three();

        assertThat(text()).isEqualTo("""
                "format","dataops-predictions/1"
                "task","binary"
                "test_set","sha256:00"
                "rows","3"
                "column","identity","customer","day"
                "column","text","the, ""label""\"
                "column","number","p"
                "column","condition","y = 'yes'"
                ""
                ffffffffffffffff,"yes",0.30000000000000004,"true"
                ,,,"false"
                0123456789abcdef,"",0.002,
                """);
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        three();
        byte[] once = Files.readAllBytes(kept.file());
        three();

        assertThat(Files.readAllBytes(kept.file())).isEqualTo(once);
    }

    @Test
    void whatItReadsIsWhatWasWritten() throws IOException, UnreadablePredictionsException {
        three();
        RowTable table = read(ALL);

        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.place(2)).isEqualTo(3);
        Values.Identities ids = (Values.Identities) table.columns().get(0);
        assertThat(ids.values()).containsExactly(-1, 0, 0x0123456789abcdefL);
        assertThat(ids.nulls().stream()).containsExactly(1);
        Values.Codes labels = (Values.Codes) table.columns().get(1);
        assertThat(labels.texts()).containsExactly("", "yes");
        assertThat(labels.codes()).containsExactly(1, -1, 0);
        Values.Numbers scores = (Values.Numbers) table.columns().get(2);
        assertThat(scores.values()[0]).isEqualTo(0.30000000000000004);
        assertThat(scores.values()[2]).isEqualTo(0.002);
        assertThat(scores.nulls().stream()).containsExactly(1);
    }

    @RepeatedTest(20)
    void everyDoubleAndEveryTextComesBack(RepetitionInfo run) throws IOException, UnreadablePredictionsException {
        SplittableRandom random = new SplittableRandom(run.getCurrentRepetition());
        int rows = 1 + random.nextInt(3000);
        double[] numbers = random.doubles(rows).toArray();
        String[] texts = new String[rows];
        long[] ids = random.longs(rows).toArray();
        double[] odd = {-0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, 2e22};
        for (int row = 0; row < rows; row++) {
            numbers[row] = row < odd.length ? odd[row] : Double.longBitsToDouble(random.nextLong());
            texts[row] =
                    "\"\n\r,; äß\uD83D\uDE00x".substring(0, random.nextInt(9)).replace("\uD83D", "");
        }
        write(new Values.Identities(ids, new BitSet()), codes(texts), numbers(numbers), codes(texts));

        RowTable table = read(ALL);

        assertThat(((Values.Identities) table.columns().get(0)).values()).isEqualTo(ids);
        assertThat(((Values.Numbers) table.columns().get(2)).values()).isEqualTo(numbers);
        Values.Codes codes = (Values.Codes) table.columns().get(1);
        for (int row = 0; row < rows; row++) {
            assertThat(codes.text(row)).isEqualTo(texts[row]);
        }
    }

    @Test
    void columnsThatNobodyAsksForArePassedOver() throws IOException, UnreadablePredictionsException {
        three();

        RowTable table = read(List.of(SCORE, ID));

        assertThat(table.columns()).hasSize(2);
        assertThat(((Values.Numbers) table.columns().get(0)).values()[2]).isEqualTo(0.002);
    }

    @Test
    void aColumnThatWasNotKeptIsNamedWithThoseThatWere() throws IOException {
        three();

        refused(
                List.of(ID, new Wanted.Code(new Column("p"))),
                "it was kept without the text p; it has the identity customer, day, the text the, \"label\", the number p,"
                        + " the condition y = 'yes'");
    }

    private void refused(List<Wanted> wanted, String message) {
        assertThatThrownBy(() -> read(wanted))
                .isInstanceOf(UnreadablePredictionsException.class)
                .hasMessage(message);
    }

    private void file(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.createDirectories(kept.file().resolveSibling("."));
        Files.write(kept.file(), bytes.toByteArray());
    }

    private static final String HEADER = """
            "format","dataops-predictions/1"
            "task","binary"
            "test_set","sha256:00"
            "rows","2"
            "column","number","p"
            ""
            """;

    @ParameterizedTest
    @ValueSource(strings = {"dataops-predictions/1", "dataops-predictions/1.4"})
    void laterVersionsMayAddToTheHeader(String format) throws IOException, UnreadablePredictionsException {
        file(HEADER.replace("dataops-predictions/1", format).replace("\"rows\"", "\"shape\",\"round\"\n\"rows\"")
                + "1\n2\n");

        assertThat(read(List.of(SCORE)).rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dataops-predictions/2     | its format is not dataops-predictions/1
            dataops-predictions/10    | its format is not dataops-predictions/1
            dataops-baseline/1        | its format is not dataops-predictions/1
            """)
    void anotherMajorVersionIsRefused(String format, String message) throws IOException {
        file(HEADER.replace("dataops-predictions/1", format) + "1\n2\n");

        refused(List.of(SCORE), message);
    }

    @Test
    void foreignFilesAreRefused() throws IOException {
        file("");
        refused(List.of(SCORE), "it holds no kept predictions");
        file("id,p\n1,2\n");
        refused(List.of(SCORE), "it holds no kept predictions");
        Files.writeString(kept.file(), HEADER + "1\n2\n");
        refused(List.of(SCORE), "it cannot be read as a compressed file");
        Files.delete(kept.file());
        refused(List.of(SCORE), "it cannot be read as a compressed file");
    }

    @Test
    void whatDoesNotAddUpIsRefused() throws IOException {
        file(HEADER + "1\n");
        refused(List.of(SCORE), "it has 1 of the 2 rows that it says it has");
        file(HEADER + "1\n2\n3\n");
        refused(List.of(SCORE), "it has more than the 2 rows that it says it has");
        file(HEADER + "1\n2,3\n");
        refused(List.of(SCORE), "line 8 has 2 of 1 value");
        file(HEADER + "1\nx\n");
        refused(List.of(SCORE), "line 8 has a value of another kind");
        file(HEADER + "1\n2");
        refused(List.of(SCORE), "it is cut off in line 8");
        file(HEADER + "1\n\"2\"3\n");
        refused(List.of(SCORE), "line 8 is no line of it");
        file(HEADER.substring(0, HEADER.length() - 3));
        refused(List.of(SCORE), "it is cut off before its first row");
        file(HEADER.replace("\"rows\",\"2\"\n", "") + "1\n2\n");
        refused(List.of(SCORE), "it does not say what its rows are");
        file(HEADER.replace("\"2\"", "\"2000000000\"") + "1\n2\n");
        refused(List.of(SCORE), "it says that it has more rows than it can hold");
    }

    /** However it is cut, nothing is read of a part. */
    @Test
    void aFileThatIsCutOffAnywhereIsRefused() throws IOException {
        three();
        byte[] whole = Files.readAllBytes(kept.file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(kept.file(), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> read(ALL))
                    .as("%d bytes", length)
                    .isInstanceOf(UnreadablePredictionsException.class);
        }
    }

    @Test
    void aBitThatFlippedIsNoticed() throws IOException {
        three();
        byte[] whole = Files.readAllBytes(kept.file());
        // Before that come flags and times that mean nothing for the content.
        for (int at = 10; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(kept.file(), damaged);
            assertThatThrownBy(() -> read(ALL)).as("byte %d", at).isInstanceOf(UnreadablePredictionsException.class);
        }
    }

    /** Rows are handed on by the thousand, and decompressed by the block. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1023, 1024, 1025, 2048, 9000})
    void noRowIsLostBetweenBatches(int rows) throws IOException, UnreadablePredictionsException {
        long[] ids = many(rows);

        assertThat(((Values.Identities) read(List.of(ID)).columns().get(0)).values())
                .isEqualTo(ids);
    }

    private long[] many(int rows) throws IOException {
        long[] ids = new SplittableRandom(rows).longs(rows).toArray();
        kept.write("binary", "sha256:00", List.of(ID), List.of(new Values.Identities(ids, new BitSet())));
        return ids;
    }

    @Test
    void aLongFileThatIsCutOffIsRefused() throws IOException {
        many(9000);
        byte[] whole = Files.readAllBytes(kept.file());
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 100; run++) {
            int length = run < 20 ? whole.length - 1 - run : random.nextInt(whole.length);
            Files.write(kept.file(), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> read(List.of(ID)))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(UnreadablePredictionsException.class);
        }
    }

    /** Whoever writes by hand may write anything: it is read as all the rows that the file says it has, or refused. */
    @RepeatedTest(5)
    void garbageIsRefusedOrHasAllRows(RepetitionInfo run) throws IOException {
        SplittableRandom random = new SplittableRandom(run.getCurrentRepetition());
        three();
        String whole = text();
        String marks = "\"\n,\r0f\u0000";
        for (int change = 0; change < 200; change++) {
            int from = random.nextInt(whole.length());
            int to = Math.min(whole.length(), from + random.nextInt(4));
            int mark = random.nextInt(marks.length());
            String garbage = whole.substring(0, from) + marks.substring(mark, mark + 1) + whole.substring(to);
            file(garbage);
            try {
                assertThat(read(ALL).rows()).as(garbage).isEqualTo(rowsThatItSaysItHas(garbage));
            } catch (UnreadablePredictionsException refused) {
                assertThat(refused).as(garbage).hasMessageNotContaining("null");
            }
        }
    }

    private static int rowsThatItSaysItHas(String text) {
        Matcher rows = Pattern.compile("\"rows\",\"([0-9]+)\"").matcher(text);
        return rows.find() ? Integer.parseInt(rows.group(1)) : -1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "12", "\"0123456789abcdef0\"", "0123456789abcdeg", "0x23456789abcdef"})
    void whatIsNoIdentityIsNotTakenForOne(String value) throws IOException {
        file(HEADER.replace("\"number\",\"p\"", "\"identity\",\"customer\",\"day\"") + "0123456789abcdef\n" + value
                + "\n");

        refused(List.of(ID), "line 8 has a value of another kind");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(HEADER.replace("number", "text").getBytes(StandardCharsets.UTF_8));
            out.write(new byte[] {'"', (byte) 0xff, '"', '\n', '"', 'a', '"', '\n'});
        }
        Files.createDirectories(kept.file().resolveSibling("."));
        Files.write(kept.file(), bytes.toByteArray());

        refused(List.of(new Wanted.Code(new Column("p"))), "it is cut off or damaged");
    }

    private RowTable read(List<Wanted> wanted) throws UnreadablePredictionsException {
        CollectedRows rows = CollectedRows.of(new RowsRequest("kept", wanted, List.of()));
        kept.read(wanted, rows);
        return rows.table();
    }
}
