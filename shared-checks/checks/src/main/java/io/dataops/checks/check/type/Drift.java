package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Reference;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.OtherColumn;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.results.Effect;
import java.util.Optional;

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
    private static final Parameter<Measure.Grouping> GROUPS = Parameter.optional(
            "groups",
            ParameterKind.choice(Measure.Grouping.class),
            "`by_type` (the default): numbers in bins between the reference's deciles, texts and booleans by value;"
                    + " `categories`: each value of any type is a group.");

    static final CheckType TYPE = CheckType.named("drift", CheckType.Family.DISTRIBUTION)
            .summary("The values of a column are distributed as those of a reference.")
            .takes(COLUMN)
            .takes(REFERENCE)
            .takes(AGAINST)
            .takes(DriftKeys.METHOD)
            .takes(GROUPS)
            .takes(DriftKeys.MAX)
            .takes(DriftKeys.MIN_P)
            .takes(MissingBaseline.PARAMETER)
            .mayBeUndefined()
            .example("drift: { column: amount, reference: last_year, max: 0.1 }")
            .reads(Drift::read);

    private Drift() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        DriftQuestion question = new DriftQuestion(
                column,
                DriftKeys.method(arguments),
                arguments.find(GROUPS),
                DriftKeys.limits(arguments),
                arguments.undefinedRule());
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
        Optional<Effect> onMissingBaseline = MissingBaseline.of(arguments, against);
        return against.<Check>map(source -> new ProfileDrift(question, source, onMissingBaseline))
                .orElseGet(() -> question.from(other(column, reference.orElseThrow())));
    }

    private static OtherColumn other(Column column, Reference reference) {
        if (reference.columns().size() > 1) {
            throw new ArgumentException("reference", "one column is compared with one, not with " + reference);
        }
        return new OtherColumn(
                reference.dataset(), reference.columns().stream().findFirst().orElse(column));
    }
}
