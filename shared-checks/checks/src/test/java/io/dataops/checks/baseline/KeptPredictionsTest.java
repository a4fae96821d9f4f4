package io.dataops.checks.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.CollectedRows;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        kept = new KeptPredictions(folder.resolve("models/m.predictions"));
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
        return new Values.Numbers(
                Arrays.stream(values).map(value -> value == NULL ? 0 : value).toArray(), nulls(values));
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
                numbers(0.125, NULL, 2e-3),
                codes("true", "false", null));
    }

    /** Lays out bytes as the documentation says, least byte first. */
    private static final class Layout {
        private final ByteBuffer bytes = room();

        private static ByteBuffer room() {
            return ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);
        }

        Layout raw(String text) {
            bytes.put(text.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        Layout number(long number) {
            bytes.putLong(number);
            return this;
        }

        Layout part(String text) {
            return part(text.getBytes(StandardCharsets.UTF_8));
        }

        private Layout part(byte... whole) {
            byte[] shorter = new byte[whole.length];
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            deflater.setInput(whole);
            deflater.finish();
            int length = deflater.deflate(shorter);
            boolean fits = deflater.finished() && length < whole.length;
            bytes.putInt(whole.length).putInt(fits ? length : whole.length);
            bytes.put(fits ? shorter : whole, 0, fits ? length : whole.length);
            return this;
        }

        Layout numbers(long least, int width, long... above) {
            ByteBuffer part = room().putLong(least).put((byte) width);
            for (long number : above) {
                for (int at = 0; at < width; at++) {
                    part.put((byte) (number >>> 8 * at));
                }
            }
            return part(Arrays.copyOf(part.array(), part.position()));
        }

        byte[] ended() {
            return KeptPredictionsTest.ended(Arrays.copyOf(bytes.array(), bytes.position()));
        }
    }

    private static Layout header(long rows) {
        return new Layout()
                .raw("dataops-predictions/2\n")
                .number(2)
                .numbers(6, 1, 0, 3)
                .part("binary" + "sha256:00")
                .number(rows);
    }

    @Test
    void whatItWritesIsAsTheDocumentationSays() throws IOException {
        three();

        assertThat(Files.readAllBytes(kept.file()))
                .isEqualTo(header(3)
                        .number(4)
                        .number(3)
                        .numbers(3, 1, 5, 5, 0)
                        .part("identity" + "customer" + "day")
                        .number(0)
                        .number(2)
                        .numbers(4, 1, 0, 8)
                        .part("text" + "the, \"label\"")
                        .number(2)
                        .numbers(0, 1, 0, 3)
                        .part("yes")
                        .number(2)
                        .numbers(1, 1, 5, 0)
                        .part("number" + "p")
                        .number(0)
                        .number(2)
                        .numbers(9, 0)
                        .part("condition" + "y = 'yes'")
                        .number(2)
                        .numbers(4, 1, 1, 0)
                        .part("false" + "true")
                        // The identity: nulls and digests.
                        .numbers(0, 1, 0, 1, 0)
                        .numbers(-1, 8, 0, 1, 0x0123456789abcdf0L)
                        // The text: codes.
                        .numbers(-1, 1, 2, 0, 1)
                        // The number: nulls, decimals and last decimals.
                        .numbers(0, 1, 0, 1, 0)
                        .number(3)
                        .numbers(0, 1, 125, 0, 2)
                        // The condition: codes.
                        .numbers(-1, 1, 2, 1, 0)
                        .ended());
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
        assertThat(labels.codes().toArray()).containsExactly(1, -1, 0);
        Values.Numbers scores = (Values.Numbers) table.columns().get(2);
        assertThat(scores.values()[0]).isEqualTo(0.125);
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

    private void file(byte[] bytes) throws IOException {
        Files.createDirectories(kept.file().resolveSibling("."));
        Files.write(kept.file(), bytes);
    }

    /** A file with one column of numbers, up to its rows. */
    private static Layout scores(long rows) {
        return header(rows)
                .number(1)
                .number(2)
                .numbers(1, 1, 5, 0)
                .part("number" + "p")
                .number(0);
    }

    private static Layout labels(long rows) {
        return header(rows)
                .number(1)
                .number(2)
                .numbers(4, 1, 0, 8)
                .part("text" + "the, \"label\"")
                .number(1)
                .numbers(3, 0, 0)
                .part("yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dataops-predictions/1\n", "dataops-predictions/3\n", "dataops-predictions/20", "\u001f\u008b\b"
            })
    void anotherVersionIsRefused(String beginning) throws IOException {
        file((beginning + "anything").getBytes(StandardCharsets.ISO_8859_1));

        refused(
                List.of(SCORE),
                "it is of another version of dataops, which kept them in another format than dataops-predictions/2");
    }

    @Test
    void foreignFilesAreRefused() throws IOException {
        file(new byte[0]);
        refused(List.of(SCORE), "it holds no kept predictions");
        file("id,p\n1,2\n".getBytes(StandardCharsets.UTF_8));
        refused(List.of(SCORE), "it holds no kept predictions");
        Files.delete(kept.file());
        refused(List.of(SCORE), "it cannot be read");
    }

    @Test
    void whatDoesNotAddUpIsRefused() throws IOException, UnreadablePredictionsException {
        file(scores(2).numbers(0, 0, 0, 0).number(0).numbers(1, 1, 0, 1).ended());
        assertThat(read(List.of(SCORE)).rows()).isEqualTo(2);
        String damaged = "it is cut off or damaged";
        file(scores(1).numbers(0, 0, 0, 0).number(0).numbers(1, 1, 0, 1).ended());
        refused(List.of(SCORE), damaged);
        file(scores(3).numbers(0, 0, 0, 0).number(0).numbers(1, 1, 0, 1).ended());
        refused(List.of(SCORE), damaged);
        file(scores(2).numbers(0, 0, 0, 0).number(16).numbers(1, 1, 0, 1).ended());
        refused(List.of(SCORE), damaged);
        file(scores(2).numbers(0, 0, 0, 0).number(0).numbers(1, 9, 0, 1).ended());
        refused(List.of(SCORE), damaged);
        file(scores(2)
                .numbers(0, 0, 0, 0)
                .number(0)
                .numbers(1, 1, 0, 1)
                .raw("more")
                .ended());
        refused(List.of(SCORE), damaged);
        file(labels(2).numbers(-1, 1, 0, 2).ended());
        refused(List.of(LABEL), damaged);
        file(header(1).number(0).ended());
        refused(List.of(SCORE), damaged);
        file(scores(2_000_000_000)
                .numbers(0, 0, 0, 0)
                .number(0)
                .numbers(1, 0, 0, 0)
                .ended());
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
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(kept.file(), damaged);
            assertThatThrownBy(() -> read(ALL)).as("byte %d", at).isInstanceOf(UnreadablePredictionsException.class);
        }
    }

    /** Rows are written and handed on some thousand at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8191, 8192, 8193, 16384, 20000})
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
        many(20000);
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
        byte[] whole = Files.readAllBytes(kept.file());
        int rows = whole.length - ended(new byte[0]).length;
        for (int change = 0; change < 1000; change++) {
            byte[] garbage = Arrays.copyOf(whole, rows);
            for (int at = 0; at <= random.nextInt(3); at++) {
                garbage[FORMAT_LENGTH + random.nextInt(rows - FORMAT_LENGTH)] = (byte) (random.nextInt() >> 24);
            }
            file(ended(garbage));
            try {
                assertThat(read(ALL).rows()).isBetween(0, 1 << 23);
            } catch (UnreadablePredictionsException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    private static final int FORMAT_LENGTH = 22;

    private static byte[] ended(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return ByteBuffer.allocate(bytes.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes)
                .putLong(sum.getValue())
                .array();
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        three();
        byte[] whole = Files.readAllBytes(kept.file());
        String bytes = new String(whole, 0, whole.length - 8, StandardCharsets.ISO_8859_1);
        file(ended(bytes.replace("yes", "y\u00ffs").getBytes(StandardCharsets.ISO_8859_1)));

        refused(ALL, "it is cut off or damaged");
    }

    /** Scores with few decimals take few bytes, the same text again and again hardly any, and digests no more than they have. */
    @Test
    void whatCanBeShortIsShort() throws IOException {
        int rows = 100_000;
        SplittableRandom random = new SplittableRandom(3);
        long[] ids = random.longs(rows).toArray();
        double[] scores = random.ints(rows, 0, 1_000_000)
                .mapToDouble(score -> score / 1e6)
                .toArray();
        String[] labels = new String[rows];
        Arrays.fill(labels, "yes");
        labels[rows / 2] = "no";

        kept.write(
                "binary",
                "sha256:00",
                List.of(ID, LABEL, SCORE),
                List.of(
                        new Values.Identities(ids, new BitSet()),
                        codes(labels),
                        new Values.Numbers(scores, new BitSet())));

        assertThat(Files.size(kept.file())).isBetween(11L * rows, 11L * rows + rows / 50);
    }

    /** A model of few leaves says the same again and again, though never with few decimals. */
    @Test
    void doublesThatRepeatAreCompressed() throws IOException, UnreadablePredictionsException {
        int rows = 100_000;
        SplittableRandom random = new SplittableRandom(4);
        double[] leaves = random.doubles(200).toArray();
        double[] scores = random.ints(rows, 0, leaves.length)
                .mapToDouble(leaf -> leaves[leaf])
                .toArray();

        kept.write("binary", "sha256:00", List.of(SCORE), List.of(new Values.Numbers(scores, new BitSet())));

        assertThat(Files.size(kept.file())).isLessThan(3L * rows);
        assertThat(((Values.Numbers) read(List.of(SCORE)).columns().get(0)).values())
                .isEqualTo(scores);
    }

    private RowTable read(List<Wanted> wanted) throws UnreadablePredictionsException {
        CollectedRows rows = CollectedRows.of(new RowsRequest("kept", wanted, List.of()));
        kept.read(wanted, rows);
        return rows.table();
    }
}
