package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Threshold;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.RowDifference;
import io.dataops.checks.plan.RowDifferences;
import io.dataops.checks.plan.Tolerance;
import io.dataops.results.literal.Counted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of each key are the same in two data sets: none is added, removed or changed. Nulls are equal to nulls; a row
 * with a null in the key is not considered, and a key that occurs more than once fails, since nobody can tell which of its
 * rows belong together. What is counted are keys.
 */
record RowDiffCheck(Measure.RowDiff diff, Threshold threshold) implements Check {
    private static final Parameter<List<Column>> KEY = Parameter.required(
            "key", ParameterKind.COLUMNS, "The column, or columns, that tell rows apart in both data sets.");
    private static final Parameter<BigDecimal> WITHIN = Parameter.optional(
            "within",
            ParameterKind.NUMBER,
            "How far numbers may lie apart and still be the same; by default not at all.");
    private static final Parameter<Rational> WITHIN_SHARE = Parameter.optional(
            "within_share",
            ParameterKind.SHARE,
            "The same as a share of the other data set's number, such as `0.1%`; of both, the larger counts.");
    private static final Parameter<List<RowDifference>> ALLOW = Parameter.optional(
            "allow",
            ParameterKind.oneOrMoreOf(RowDifference.class),
            "What does not fail: `added`, `removed` or `changed`.");

    static final CheckType TYPE = CheckType.named("row_diff", CheckType.Family.COMPARISON)
            .summary("No row is added, removed or changed beside another data set, told by its key.")
            .takes(OtherRows.REFERENCE)
            .takes(KEY)
            .takes(OtherRows.WHERE)
            .takes(ComparedColumns.ONLY)
            .takes(ComparedColumns.EXCEPT)
            .takes(WITHIN)
            .takes(WITHIN_SHARE)
            .takes(ALLOW)
            .countsRows()
            .example("row_diff: { reference: last_year, key: id, except: [updated], within: 0.01, allow: added }")
            .reads(RowDiffCheck::read);

    private static Check read(Arguments arguments) {
        BigDecimal within = arguments.find(WITHIN).orElse(BigDecimal.ZERO);
        if (within.signum() < 0) {
            throw new ArgumentException(
                    "within", "the difference allowed must be at least 0, it is " + within.toPlainString());
        }
        BigDecimal share = arguments
                .find(WITHIN_SHARE)
                .map(it -> new BigDecimal(it.numerator()).divide(new BigDecimal(it.denominator())))
                .orElse(BigDecimal.ZERO);
        return new RowDiffCheck(
                new Measure.RowDiff(
                        arguments.get(KEY),
                        ComparedColumns.choice(arguments),
                        OtherRows.scope(arguments),
                        new Tolerance(within, share),
                        Set.copyOf(arguments.find(ALLOW).orElse(List.of()))),
                arguments.threshold());
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(diff.key());
        columns.addAll(diff.compared().only());
        return columns.stream().distinct().toList();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(diff);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        RowDifferences found = numbers.of(diff);
        long failing = found.repeated()
                + count(RowDifference.ADDED, found.added())
                + count(RowDifference.REMOVED, found.removed())
                + count(RowDifference.CHANGED, found.changed());
        long keys = found.same() + found.changed() + found.added() + found.removed() + found.repeated();
        RowCounts rows = new RowCounts(keys + found.withoutKey(), failing, found.withoutKey());
        return Judgement.onRows(threshold.allows(failing, keys), failing + " failing", finding(found, keys), rows);
    }

    private long count(RowDifference difference, long keys) {
        return diff.allowed().contains(difference) ? 0 : keys;
    }

    private static String finding(RowDifferences found, long keys) {
        List<String> parts = new ArrayList<>();
        add(parts, found.added(), "added");
        add(parts, found.removed(), "removed");
        add(parts, found.changed(), "changed" + columns(found));
        add(parts, found.repeated(), "not told apart, since the key repeats");
        String all = keys == 0 ? "0 keys considered, there is none" : new Counted(keys, "key").toString();
        String differences = keys == 0 ? "" : parts.isEmpty() ? ", all the same" : ": " + String.join(", ", parts);
        return all
                + differences
                + (found.withoutKey() == 0
                        ? ""
                        : "; rows without a key are not considered: " + Counted.digits(found.withoutKey()));
    }

    private static void add(List<String> parts, long keys, String words) {
        if (keys > 0) {
            parts.add(Counted.digits(keys) + " " + words);
        }
    }

    private static String columns(RowDifferences found) {
        return found.changes().entrySet().stream()
                .filter(change -> change.getValue() > 0)
                .map(change -> change.getKey() + " " + Counted.digits(change.getValue()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    @Override
    public String sentence() {
        return "each " + Columns.list(diff.key()) + " has the row that " + OtherRows.words(diff.other()) + " has"
                + ComparedColumns.words(diff.compared())
                + (diff.allowed().isEmpty() ? "" : ", " + words() + " allowed");
    }

    private String words() {
        return diff.allowed().stream()
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }

    @Override
    public String expected() {
        return threshold.words();
    }

    @Override
    public Optional<Measure<?>> sampled() {
        return Optional.of(diff);
    }
}
