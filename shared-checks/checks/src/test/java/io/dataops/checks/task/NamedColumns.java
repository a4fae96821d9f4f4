package io.dataops.checks.task;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.results.literal.LiteralException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A predictions table by the names of its columns; hands on what roles ask for. Its first row has number 11. */
final class NamedColumns {
    private final Map<String, Values> columns = new HashMap<>();

    /** A column of numbers, some perhaps null. */
    NamedColumns numbers(String name, @Nullable Number... rows) {
        BitSet nulls = new BitSet();
        double[] values = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            Number value = rows[row];
            nulls.set(row, value == null);
            values[row] = value == null ? 0 : value.doubleValue();
        }
        columns.put(name, new Values.Numbers(values, nulls));
        return this;
    }

    /** A column of texts, some perhaps null. */
    NamedColumns texts(String name, @Nullable String... rows) {
        List<String> texts = List.copyOf(
                new TreeSet<>(Arrays.stream(rows).filter(Objects::nonNull).toList()));
        int[] codes = Arrays.stream(rows)
                .mapToInt(row -> row == null ? -1 : texts.indexOf(row))
                .toArray();
        columns.put(name, new Values.Codes(codes, texts));
        return this;
    }

    /**
     * What becomes of the rows of a task.
     *
     * @param keys of a model, each with a column's name or another value
     */
    <E extends Examples<E>> Reading<E> read(TaskType<E> task, Map<String, ?> keys) {
        Map<String, Object> values = new HashMap<>();
        keys.forEach((key, value) -> values.put(key, value instanceof String name ? new Column(name) : value));
        Roles<E> roles = task.reader().read(new Arguments(values), ScoredColumns.NONE);
        return roles.read(table(roles.columns()), List.of());
    }

    /** The value of a metric of the rows. */
    <E extends Examples<E>> MetricValue value(TaskType<E> task, Map<String, ?> keys, String metric)
            throws LiteralException {
        MetricText written = MetricText.parse(metric);
        Reading.Taken<E> taken = (Reading.Taken<E>) read(task, keys);
        return task.family().find(written.name()).orElseThrow().metric(written).of(taken.examples());
    }

    /** Why the rows are refused. */
    <E extends Examples<E>> List<String> refusal(TaskType<E> task, Map<String, ?> keys) {
        return ((Reading.Refused<E>) read(task, keys)).reasons();
    }

    private RowTable table(List<Wanted> wanted) {
        return ofValues(wanted.stream()
                .map(NamedColumns::name)
                .map(name -> Objects.requireNonNull(columns.get(name), name))
                .toList());
    }

    private static RowTable ofValues(List<Values> asked) {
        return new RowTable() {
            @Override
            public int rows() {
                return asked.get(0).size();
            }

            @Override
            public long place(int row) {
                return row + 11L;
            }

            @Override
            public List<Values> columns() {
                return asked;
            }

            @Override
            public RowTable with(List<Values> others) {
                return ofValues(others);
            }
        };
    }

    private static String name(Wanted wanted) {
        return wanted.match(new Wanted.Cases<>() {
            @Override
            public String numeric(Wanted.Numeric it) {
                return it.column().name();
            }

            @Override
            public String code(Wanted.Code it) {
                return it.column().name();
            }

            @Override
            public String holds(Wanted.Holds it) {
                throw new AssertionError(it);
            }

            @Override
            public String identity(Wanted.Identity it) {
                throw new AssertionError(it);
            }
        });
    }
}
