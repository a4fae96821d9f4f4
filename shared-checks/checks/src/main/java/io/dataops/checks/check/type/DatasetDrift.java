package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.ComparesEachColumn;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.check.OtherSide;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Reference;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.check.Threshold;
import io.dataops.checks.literal.Amount;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnChoice;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.OtherColumn;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.checks.profile.ProfiledTable;
import io.dataops.results.Effect;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a data set are distributed as those of another one or of a profile, all by the same terms; so many may drift.
 *
 * @param most how many columns may drift
 */
record DatasetDrift(
        OtherSide other, ColumnChoice choice, DriftTerms terms, Amount most, Optional<Effect> onMissingBaseline)
        implements ComparesEachColumn {
    private static final Parameter<Reference> REFERENCE = Parameter.optional(
            "reference",
            ParameterKind.DATASET,
            "The data set to compare with. All its rows count; `where` is not asked of them. It or `against` is given.");
    private static final Parameter<ProfileSource> AGAINST = Parameter.optional(
            "against",
            ProfileSourceSyntax.KIND,
            "What to compare with where the data are not at hand: `baseline` for the columns as they were when the baseline"
                    + " was promoted, or the file of a [profile](profile.md), or a list of those, which are merged.");
    private static final Parameter<Amount> MAX_DRIFTED = Parameter.optional(
                    "max_drifted",
                    ParameterKind.COLUMN_AMOUNT,
                    "How many columns may drift, or which share of them; by default none. A column that only one side has, or"
                            + " that has another type there, drifts.")
            .with(Strictness.atMost());

    static final CheckType TYPE = CheckType.named("dataset_drift", CheckType.Family.DISTRIBUTION)
            .summary("The columns are distributed as those of a reference, or most of them are.")
            .takes(REFERENCE)
            .takes(AGAINST)
            .takes(ComparedColumns.ONLY)
            .takes(ComparedColumns.EXCEPT)
            .takes(DriftKeys.METHOD)
            .takes(DriftKeys.MAX)
            .takes(DriftKeys.MIN_P)
            .takes(MAX_DRIFTED)
            .takes(MissingBaseline.PARAMETER)
            .mayBeUndefined()
            .example("dataset_drift: { reference: last_year, max: 0.1, max_drifted: 10% }")
            .reads(arguments -> new DatasetDrift(
                    other(arguments),
                    ComparedColumns.choice(arguments),
                    new DriftTerms(DriftKeys.method(arguments), DriftKeys.limits(arguments), arguments.undefinedRule()),
                    arguments.find(MAX_DRIFTED).orElse(new Amount.Rows(0)),
                    MissingBaseline.of(arguments, arguments.find(AGAINST))));

    private static OtherSide other(Arguments arguments) {
        Optional<OtherSide> data =
                arguments.find(REFERENCE).map(reference -> new OtherSide.OtherData(reference.dataset()));
        Optional<OtherSide> profile = arguments.find(AGAINST).map(OtherSide.Profiled::new);
        if (data.isPresent() && profile.isPresent()) {
            throw new ArgumentException("against", "give 'reference' or 'against', not both");
        }
        return data.or(() -> profile)
                .orElseThrow(() -> new ArgumentException(
                        "",
                        "dataset_drift needs 'reference', a data set, or 'against', baseline or a profile, such as "
                                + TYPE.example()));
    }

    /** Those that the suite names have to be there; the others are known once the data have been seen. */
    @Override
    public List<Column> columns() {
        return choice.only();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.Schema());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        throw new IllegalStateException("the columns are not bound to those of " + other);
    }

    @Override
    public List<Column> compared(TableSchema here) {
        return ColumnPairs.compared(this, here).stream()
                .map(TableSchema.Field::column)
                .toList();
    }

    @Override
    public Check boundTo(TableSchema here, TableSchema there) {
        return new ColumnPairs(this, here, there)
                .compare(field -> terms.of(field).from(new OtherColumn(other.toString(), field.column())));
    }

    @Override
    public Check boundTo(TableSchema here, ProfiledTable there) {
        ProfileSource source = ((OtherSide.Profiled) other).source();
        return new ColumnPairs(this, here, there.schema())
                .compare(field -> there.profile(field.column())
                        .map(new ProfileDrift(terms.of(field), source, Optional.empty())::boundTo)
                        .orElseThrow(() -> new NotComparableException(
                                "there is no profile of " + field.column() + " in " + source)));
    }

    /** Whether so many of the columns may drift. */
    boolean allows(long drifted, long all) {
        return new Threshold.AtMost(most).allows(drifted, all);
    }

    @Override
    public String sentence() {
        String columns = choice.only().isEmpty() ? "every column" : Columns.list(choice.only());
        String others = choice.except().isEmpty() ? "" : " but " + Columns.list(choice.except());
        return "the drift of " + columns + others + " from " + other + " has " + expected();
    }

    @Override
    public String expected() {
        String exceptions = most.match(new Amount.Cases<>() {
            @Override
            public String rows(Amount.Rows it) {
                return it.count() == 0 ? "" : ", in all columns but " + it.count();
            }

            @Override
            public String share(Amount.Share it) {
                return ", in all columns but " + it;
            }
        });
        return terms.limits() + exceptions;
    }
}
