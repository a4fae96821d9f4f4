package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/**
 * ROC AUC and average precision as somebody would write them for this one file: the driver's chunks, a radix sort, one pass.
 * There is no suite, no fingerprint, no slice and no report, and nothing is checked. What this takes on a machine says how
 * much an aim of so many chunk reads asks for there.
 */
final class ByHandProcess {
    private static final int DIGIT_BITS = 8;
    private static final int DIGIT_VALUES = 1 << DIGIT_BITS;
    private static final int DIGITS = Long.SIZE / DIGIT_BITS;

    private ByHandProcess() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        run(arguments);
        System.out.println(Cost.FIGURES + ProcessStatus.cost());
    }

    /**
     * Reads, sorts, and prints both areas.
     *
     * @param arguments the file, the engine's memory limit in bytes, and the engine's threads
     */
    static void run(String[] arguments) throws SQLException {
        long[] examples = read(Path.of(arguments[0]), Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        print(sorted(examples));
    }

    /** Bits of a probability, which sort as it does, with the label below them; the sign is that of no probability. */
    private static long example(double probability, int label) {
        return Double.doubleToRawLongBits(probability) << 1 | label;
    }

    private static long[] read(Path file, long memoryBytes, int threads) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '" + memoryBytes + "B'");
            statement.execute("SET threads = " + threads);
            long[] examples = new long[count(statement, file)];
            try (PreparedStatement query = connection.prepareStatement(
                            "SELECT probability, CAST(label = 'yes' AS UTINYINT) FROM '" + file + "'");
                    DuckDBChunkedResult chunks =
                            query.unwrap(DuckDBPreparedStatement.class).query()) {
                int taken = 0;
                while (chunks.nextChunk()) {
                    taken = take(chunks.chunk(), examples, taken);
                }
            }
            return examples;
        }
    }

    private static int count(Statement statement, Path file) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT count(*) FROM '" + file + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static int take(DuckDBDataChunkReader chunk, long[] examples, int taken) {
        DuckDBReadableVector probabilities = chunk.vector(0);
        DuckDBReadableVector labels = chunk.vector(1);
        int rows = (int) chunk.rowCount();
        for (int row = 0; row < rows; row++) {
            examples[taken + row] = example(probabilities.getDouble(row), labels.getUint8(row));
        }
        return taken + rows;
    }

    /** From the least significant digit; digits that all examples share are left out. */
    private static long[] sorted(long[] examples) {
        int[][] counts = new int[DIGITS][DIGIT_VALUES];
        for (long example : examples) {
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][value(example, digit)]++;
            }
        }
        long[] from = examples;
        long[] to = new long[examples.length];
        for (int digit = 0; digit < DIGITS; digit++) {
            if (Arrays.stream(counts[digit]).noneMatch(count -> count == examples.length)) {
                deal(from, to, digit, starts(counts[digit]));
                long[] dealt = to;
                to = from;
                from = dealt;
            }
        }
        return from;
    }

    private static int value(long example, int digit) {
        return (int) (example >>> (DIGIT_BITS * digit)) & (DIGIT_VALUES - 1);
    }

    private static int[] starts(int[] counts) {
        int[] starts = new int[DIGIT_VALUES];
        IntStream.range(1, DIGIT_VALUES).forEach(value -> starts[value] = starts[value - 1] + counts[value - 1]);
        return starts;
    }

    private static void deal(long[] from, long[] to, int digit, int[] starts) {
        for (long example : from) {
            to[starts[value(example, digit)]++] = example;
        }
    }

    private static void print(long[] ascending) {
        long positives = 0;
        long negatives = 0;
        double area = 0;
        double precisions = 0;
        int place = ascending.length;
        while (place > 0) {
            long score = ascending[place - 1] >>> 1;
            long tiedPositives = 0;
            long tiedNegatives = 0;
            while (place > 0 && ascending[place - 1] >>> 1 == score) {
                place--;
                tiedPositives += ascending[place] & 1;
                tiedNegatives += ~ascending[place] & 1;
            }
            area += tiedNegatives * (positives + tiedPositives / 2.0);
            positives += tiedPositives;
            negatives += tiedNegatives;
            precisions += tiedPositives * ((double) positives / (positives + negatives));
        }
        System.out.println("ROC AUC " + area / positives / negatives + ", average precision " + precisions / positives);
    }
}
