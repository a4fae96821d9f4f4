package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.ComparesEachColumn;
import io.dataops.checks.check.Judgement;
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
import io.dataops.checks.profile.Profile;
import io.dataops.checks.profile.ProfileSource;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a data set are distributed as those of another one or of a profile, all by the same terms; so many may drift.
 *
 * @param most how many columns may drift
 */
record DatasetDrift(OtherSide other, ColumnChoice choice, DriftTerms terms, Amount most) implements ComparesEachColumn {
    private static final Parameter<Reference> REFERENCE = Parameter.optional(
            "reference",
            ParameterKind.DATASET,
            "The data set to compare with. All its rows count; `where` is not asked of them. It or `against` is given.");
    private static final Parameter<ProfileSource.InFiles> AGAINST = Parameter.optional(
            "against",
            ProfileSourceSyntax.FILES,
            "The file of a [profile](profile.md) to compare with, or a list of those, which are merged.");
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
            .mayBeUndefined()
            .example("dataset_drift: { reference: last_year, max: 0.1, max_drifted: 10% }")
            .reads(arguments -> new DatasetDrift(
                    other(arguments),
                    ComparedColumns.choice(arguments),
                    new DriftTerms(DriftKeys.method(arguments), DriftKeys.limits(arguments), arguments.undefinedRule()),
                    arguments.find(MAX_DRIFTED).orElse(new Amount.Rows(0))));

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
                        "dataset_drift needs 'reference', a data set, or 'against', a profile, such as "
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
    public Check boundTo(TableSchema here, TableSchema there) {
        return new ColumnPairs(this, here, there)
                .compare(field -> terms.of(field).from(new OtherColumn(other.toString(), field.column())));
    }

    @Override
    public Check boundTo(TableSchema here, Profile there) {
        TableSchema known = new TableSchema(there.columns().stream()
                .filter(column -> column.where().isEmpty())
                .map(column -> new TableSchema.Field(column.column(), column.kind(), ""))
                .toList());
        ProfileSource.InFiles files = ((OtherSide.Profiled) other).files();
        return new ColumnPairs(this, here, known)
                .compare(field -> there.column(field.column(), Optional.empty())
                        .map(new ProfileDrift(terms.of(field), files, Optional.empty())::boundTo)
                        .orElseThrow());
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
