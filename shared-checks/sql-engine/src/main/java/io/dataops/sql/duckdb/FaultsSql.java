package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.literal;

import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.SeparationRequest;
import io.dataops.checks.plan.SeparationRequest.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is wrong with rows, as SQL: a row for each bad one, with its place in the data set and a bit for each fault. Bits take
 * the same room in memory however many faults a row has.
 */
final class FaultsSql {
    /** The column of a row's place, counted from 1. */
    static final String PLACE = "dataops_place";

    /** What the columns of bits begin with. */
    static final String BITS_OF = "dataops_faults_";

    private static final int BITS = 60;
    private static final String NO_TEXT = "CAST([] AS VARCHAR[])";

    private final List<Fault> faults;
    private final String view;
    private final Writing writing;

    FaultsSql(SeparationRequest request, Writing writing) {
        faults = request.faults();
        view = numbered(request.dataset());
        this.writing = writing;
    }

    /** The view of a data set that has {@link #PLACE} too; no data set has a blank in its name. */
    static String numbered(String dataset) {
        return dataset + " numbered";
    }

    /** All bad rows. */
    String places() {
        List<String> found = new ArrayList<>();
        Map<Scope, List<Integer>> tallies = new LinkedHashMap<>();
        for (int index = 0; index < faults.size(); index++) {
            Fault fault = faults.get(index);
            if (fault.measure() instanceof Measure.Tally) {
                tallies.computeIfAbsent(fault.scope(), unseen -> new ArrayList<>())
                        .add(index);
            } else {
                found.add(alone(index));
            }
        }
        tallies.forEach((scope, indexes) -> found.add(together(scope, indexes)));
        return "SELECT " + PLACE + ", " + each(word -> "bit_or(" + word(word) + ")") + " FROM ("
                + String.join(" UNION ALL ", found) + ") GROUP BY " + PLACE;
    }

    /** Conditions on the same rows are asked in one pass. */
    private String together(Scope scope, List<Integer> indexes) {
        Table table = writing.table(scope.dataset());
        Map<Integer, String> fails = new LinkedHashMap<>();
        for (int index : indexes) {
            Measure.Tally tally = (Measure.Tally) faults.get(index).measure();
            fails.put(
                    index,
                    "NOT ("
                            + ConditionSql.of(tally.condition(), table, writing.userSql(), writing.now())
                                    .predicate() + ")");
        }
        String bits = each(word -> fails.entrySet().stream()
                .filter(fault -> fault.getKey() / BITS == word)
                .map(fault -> "CASE WHEN " + fault.getValue() + " THEN " + bit(fault.getKey()) + " ELSE 0 END")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" | "), cases -> cases.isEmpty() ? "0" : cases)));
        return "SELECT " + PLACE + ", " + bits + " FROM "
                + Relation.of(view, scope, writing.userSql()).sql() + " WHERE " + String.join(" OR ", fails.values());
    }

    private String alone(int index) {
        Scope scope = faults.get(index).scope();
        Showing showing = new Showing(scope, Relation.of(view, scope, writing.userSql()), writing);
        String failing = faults.get(index)
                .measure()
                .match(showing)
                .orElseThrow(() -> new UnfitMeasureException(
                        "nothing shows the rows that fail " + faults.get(index).check()));
        return "SELECT " + PLACE + ", " + each(word -> index / BITS == word ? bit(index) : "0") + " FROM (" + failing
                + ")";
    }

    /** How many rows have each fault, in one row. */
    String counts(String places) {
        return IntStream.range(0, faults.size())
                .mapToObj(index -> "count_if(" + has(index) + ")")
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + places));
    }

    /** What a bad row has beside its columns; none where no row is bad. */
    String reasons() {
        return (faults.isEmpty() ? NO_TEXT : list(Fault::check)) + " AS " + SeparationRequest.CHECKS + ", "
                + (faults.isEmpty() ? NO_TEXT : list(Fault::reason)) + " AS " + SeparationRequest.REASONS;
    }

    private String list(Function<Fault, String> text) {
        return IntStream.range(0, faults.size())
                .mapToObj(
                        index -> "CASE WHEN " + has(index) + " THEN " + literal(text.apply(faults.get(index))) + " END")
                .collect(Collectors.joining(", ", "list_filter([", "], lambda x: x IS NOT NULL)"));
    }

    private static String has(int index) {
        return "(" + word(index / BITS) + " & " + bit(index) + ") <> 0";
    }

    private static String bit(int index) {
        return Long.toString(1L << index % BITS);
    }

    private static String word(int number) {
        return BITS_OF + number;
    }

    /** Columns of bits, as many as the faults need. */
    private String each(IntFunction<String> bits) {
        return IntStream.rangeClosed(0, (faults.size() - 1) / BITS)
                .mapToObj(word -> "CAST(" + bits.apply(word) + " AS BIGINT) AS " + word(word))
                .collect(Collectors.joining(", "));
    }
}
