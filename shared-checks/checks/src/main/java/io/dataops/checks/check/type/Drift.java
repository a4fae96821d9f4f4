package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Reference;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.drift.DriftMethod;
import io.dataops.checks.drift.GroupMethod;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.OtherColumn;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.results.Effect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values of a column are distributed as those of a reference, by a method that the suite names and that never depends on
 * how many values there are. Nulls are not values; completeness has checks of its own.
 */
final class Drift {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<Reference> REFERENCE = Parameter.optional(
            "reference",
            ParameterKind.OTHER_COLUMN,
            "What to compare with: a column such as `last_year.amount`, or a data set such as `last_year` for its column of"
                    + " the same name. All its rows count; `where` is not asked of them. It or `against` is given.");
    private static final Parameter<ProfileSource> AGAINST = Parameter.optional(
            "against",
            ProfileSourceSyntax.KIND,
            "What to compare with where the data are not at hand: `baseline` for the column as it was when the baseline was"
                    + " promoted, or the file of a [profile](profile.md), or a list of those, which are merged.");
    private static final Parameter<DriftMethod> METHOD = Parameter.optional(
            "method",
            ParameterKind.choice(DriftMethod.all(), DriftMethod::key),
            "How far apart is measured; by default `psi`, for numbers and for categories.");
    private static final Parameter<Measure.Grouping> GROUPS = Parameter.optional(
            "groups",
            ParameterKind.choice(Measure.Grouping.class),
            "`by_type` (the default): numbers in bins between the reference's deciles, texts and booleans by value;"
                    + " `categories`: each value of any type is a group.");
    private static final Parameter<Effect> ON_MISSING_BASELINE = Parameter.optional(
                    "on_missing_baseline",
                    ParameterKind.choice(
                            List.of(Effect.BLOCK, Effect.WARN), effect -> effect == Effect.BLOCK ? "fail" : "warn"),
                    "What it means that the baseline has no profile of the column; by default `warn` as long as nothing was"
                            + " promoted, and `fail` when it is lost, changed, or of other columns. What you write holds for both.")
            .with(Strictness.choice(List.of(Effect.WARN, Effect.BLOCK), Effect.BLOCK));
    private static final Parameter<BigDecimal> MAX = Parameter.optional(
                    "max", ParameterKind.NUMBER, "Highest statistic allowed.")
            .with(Strictness.less(Strictness::of));
    private static final Parameter<BigDecimal> MIN_P = Parameter.optional(
                    "min_p", ParameterKind.NUMBER, "Lowest p-value allowed, of a method that has one.")
            .with(Strictness.more(Strictness::of));

    static final CheckType TYPE = CheckType.named("drift", CheckType.Family.DISTRIBUTION)
            .summary("The values of a column are distributed as those of a reference.")
            .takes(COLUMN)
            .takes(REFERENCE)
            .takes(AGAINST)
            .takes(METHOD)
            .takes(GROUPS)
            .takes(MAX)
            .takes(MIN_P)
            .takes(ON_MISSING_BASELINE)
            .mayBeUndefined()
            .example("drift: { column: amount, reference: last_year, max: 0.1 }")
            .reads(Drift::read);

    private Drift() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        DriftMethod method = arguments.find(METHOD).orElse(GroupMethod.PSI);
        DriftQuestion question = new DriftQuestion(
                column, method, arguments.find(GROUPS), limits(arguments, method), arguments.undefinedRule());
        question.requireFittingGroups();
        Optional<Reference> reference = arguments.find(REFERENCE);
        Optional<ProfileSource> against = arguments.find(AGAINST);
        if (reference.isPresent() == against.isPresent()) {
            throw new ArgumentException(
                    "against",
                    reference.isPresent()
                            ? "give 'reference' or 'against', not both"
                            : "drift needs 'reference', a column or a data set, or 'against', baseline or a profile, such as "
                                    + TYPE.example());
        }
        requireBaseline(arguments, against);
        return against.<Check>map(source -> new ProfileDrift(question, source, arguments.find(ON_MISSING_BASELINE)))
                .orElseGet(() -> question.from(other(column, reference.orElseThrow())));
    }

    private static void requireBaseline(Arguments arguments, Optional<ProfileSource> against) {
        boolean promoted =
                against.filter(ProfileSource.Promoted.class::isInstance).isPresent();
        if (arguments.find(ON_MISSING_BASELINE).isPresent() && !promoted) {
            throw new ArgumentException("on_missing_baseline", "it is about against: baseline, which is not asked for");
        }
    }

    private static OtherColumn other(Column column, Reference reference) {
        if (reference.columns().size() > 1) {
            throw new ArgumentException("reference", "one column is compared with one, not with " + reference);
        }
        return new OtherColumn(
                reference.dataset(), reference.columns().stream().findFirst().orElse(column));
    }

    private static DriftLimits limits(Arguments arguments, DriftMethod method) {
        DriftLimits limits = new DriftLimits(
                method.key(),
                arguments.find(MAX).orElse(null),
                arguments.find(MIN_P).orElse(null));
        if (limits.max() == null && limits.minP() == null) {
            throw new ArgumentException("", "no limit is given: write max" + (method.isTest() ? " or min_p" : ""));
        }
        if (limits.minP() != null && !method.isTest()) {
            throw new ArgumentException(
                    "min_p",
                    method.key() + " has no p-value; write max, or one of the methods "
                            + DriftMethod.all().stream()
                                    .filter(DriftMethod::isTest)
                                    .map(DriftMethod::key)
                                    .collect(Collectors.joining(", ")));
        }
        requireRanges(limits);
        return limits;
    }

    private static void requireRanges(DriftLimits limits) {
        BigDecimal max = limits.max();
        if (max != null && max.signum() < 0) {
            throw new ArgumentException("max", "the limit must be at least 0, it is " + max.toPlainString());
        }
        BigDecimal minP = limits.minP();
        if (minP != null && (minP.signum() <= 0 || minP.compareTo(BigDecimal.ONE) >= 0)) {
            throw new ArgumentException("min_p", "a p-value lies between 0 and 1, not at " + minP.toPlainString());
        }
    }
}
