package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Partition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows to make examples of, in any order and any number of times. */
record Rows(List<Row> rows) {
    /** A row; without a weight it weighs 1. */
    record Row(
            boolean positive, double probability, @Nullable Double weight, int group) {}

    /** Few scores that repeat, some of them 0 or 1, so that every kind of tie is there. */
    static Rows random(SplittableRandom random, int size, boolean weighted) {
        return new Rows(IntStream.range(0, size)
                .mapToObj(row -> new Row(
                        random.nextInt(3) == 0,
                        random.nextInt(13) / 12.0,
                        weighted ? (double) random.nextInt(4) : null,
                        random.nextInt(4) - 1))
                .toList());
    }

    BinaryExamples examples() {
        BitSet positive = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            positive.set(row, rows.get(row).positive);
        }
        int[] groups = rows.stream().mapToInt(Row::group).toArray();
        BinaryExamplesBuilder builder = BinaryExamples.of(positive, rows.size())
                .groups(List.of(new Groups("region", new Partition(groups, 3), List.of("north", "south", "west"))))
                .probabilities(rows.stream().mapToDouble(Row::probability).toArray())
                .threshold(0.5);
        if (rows.stream().anyMatch(row -> row.weight != null)) {
            builder.weights(rows.stream()
                    .mapToDouble(row -> row.weight == null ? 1 : row.weight)
                    .toArray());
        }
        return builder.build();
    }

    Rows reversed() {
        List<Row> reversed = new ArrayList<>();
        for (Row row : rows) {
            reversed.add(0, row);
        }
        return new Rows(reversed);
    }

    Rows repeated(int[] counts) {
        List<Row> repeated = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int time = 0; time < counts[row]; time++) {
                repeated.add(rows.get(row));
            }
        }
        return new Rows(repeated);
    }

    Rows part(int[] parts, int part) {
        return new Rows(IntStream.range(0, parts.length)
                .filter(row -> parts[row] == part)
                .mapToObj(rows::get)
                .toList());
    }
}
