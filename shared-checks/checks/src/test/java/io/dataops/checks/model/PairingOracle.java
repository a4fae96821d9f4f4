package io.dataops.checks.model;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs rows with a map from ids to rows, and nothing else.
 *
 * @param candidate in its order
 * @param baseline in its order
 */
record PairingOracle(List<Row> candidate, List<Row> baseline) {
    private static final Wanted VALUE = new Wanted.Numeric(new Column("p"));

    /** A row with its id and the one value that is kept of it. */
    record Row(@Nullable Long id, double value) {}

    /** What a pairing says: the baseline's values and places in the order of the candidate, or why there are none. */
    record Paired(List<Double> values, List<Long> places, String refusal) {
        static Paired refused(String why) {
            return new Paired(List.of(), List.of(), why);
        }
    }

    Paired paired() {
        RowNumbers unnamed = new RowNumbers();
        RowNumbers twice = new RowNumbers();
        Map<Long, Integer> rowOfId = indexed(candidate, unnamed, twice);
        RowNumbers unnamedOfBaseline = new RowNumbers();
        RowNumbers twiceOfBaseline = new RowNumbers();
        Map<Long, Integer> rowOfBaseline = indexed(baseline, unnamedOfBaseline, twiceOfBaseline);
        RowNumbers missing = onlyIn(rowOfId, rowOfBaseline.keySet());
        RowNumbers extra = onlyIn(rowOfBaseline, rowOfId.keySet());
        List<String> reasons = Stream.of(
                        unnamed.sentence("the id is null in ", " of the candidate"),
                        twice.sentence("the id stands already further up in ", " of the candidate"),
                        unnamedOfBaseline.sentence("the id is null in ", " of the baseline"),
                        twiceOfBaseline.sentence("the id stands already further up in ", " of the baseline"),
                        missing.sentence("the baseline lacks the id of ", " of the candidate"),
                        extra.sentence("the candidate lacks the id of ", " of the baseline"))
                .flatMap(Optional::stream)
                .toList();
        if (!reasons.isEmpty()) {
            return Paired.refused("the rows are not those of the baseline: " + String.join("; ", reasons));
        }
        List<Integer> rows =
                candidate.stream().map(row -> rowOfBaseline.get(row.id())).toList();
        return new Paired(
                rows.stream().map(row -> baseline.get(row).value()).toList(),
                rows.stream().map(row -> row + 1L).toList(),
                "");
    }

    private static Map<Long, Integer> indexed(List<Row> rows, RowNumbers unnamed, RowNumbers twice) {
        Map<Long, Integer> indexed = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Long id = rows.get(row).id();
            if (id == null) {
                unnamed.add(row + 1L);
            } else if (indexed.putIfAbsent(id, row) != null) {
                twice.add(row + 1L);
            }
        }
        return indexed;
    }

    private static RowNumbers onlyIn(Map<Long, Integer> rows, Set<Long> others) {
        Set<Long> ids = new HashSet<>(rows.keySet());
        ids.removeAll(others);
        RowNumbers only = new RowNumbers();
        ids.stream().map(rows::get).sorted().forEach(row -> only.add(row + 1L));
        return only;
    }

    /** The pairing under test, for a candidate that stands in memory. */
    static Pairing pairing(List<Row> candidate) {
        return new Pairing(new Table(candidate.size(), List.of(ids(candidate))), 0, List.of(VALUE), 1);
    }

    /** Hands on a baseline, so many rows at once. */
    static void feed(Pairing pairing, List<Row> baseline, int atOnce) {
        pairing.start(baseline.size());
        for (int from = 0; from < baseline.size(); from += atOnce) {
            pairing.accept(new Batch(from, baseline.subList(from, Math.min(from + atOnce, baseline.size()))));
        }
    }

    static Paired said(Pairing pairing) {
        try {
            RowTable table = pairing.table();
            List<Double> values = new ArrayList<>();
            List<Long> places = new ArrayList<>();
            for (int row = 0; row < table.rows(); row++) {
                values.add(((Values.Numbers) table.columns().get(0)).values()[row]);
                places.add(table.place(row));
            }
            return new Paired(values, places, "");
        } catch (NotEvaluatedException refused) {
            return Paired.refused(String.valueOf(refused.getMessage()));
        }
    }

    private static Values ids(List<Row> rows) {
        long[] ids = new long[rows.size()];
        BitSet nulls = new BitSet();
        for (int row = 0; row < ids.length; row++) {
            Long id = rows.get(row).id();
            ids[row] = id == null ? 0 : id;
            nulls.set(row, id == null);
        }
        return new Values.Identities(ids, nulls);
    }

    private record Table(int rows, List<Values> columns) implements RowTable {
        @Override
        public long place(int row) {
            return row + 1L;
        }

        @Override
        public RowTable with(List<Values> others) {
            return new Table(rows, others);
        }
    }

    /** Some rows of a baseline: their values, and their ids in the column behind. */
    private record Batch(int before, List<Row> content) implements RowBatch {
        @Override
        public int rows() {
            return content.size();
        }

        @Override
        public long place(int row) {
            return before + row + 1L;
        }

        @Override
        public boolean isNull(int column, int row) {
            return column == 1 && content.get(row).id() == null;
        }

        @Override
        public double number(int column, int row) {
            return content.get(row).value();
        }

        @Override
        public int code(int column, int row) {
            throw new AssertionError("no text is kept");
        }

        @Override
        public long identity(int column, int row) {
            Long id = content.get(row).id();
            return id == null ? 0 : id;
        }

        @Override
        public List<String> texts(int column) {
            throw new AssertionError("no text is kept");
        }
    }
}
