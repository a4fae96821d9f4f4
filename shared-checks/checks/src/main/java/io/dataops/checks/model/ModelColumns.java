package io.dataops.checks.model;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.plan.Values;
import io.dataops.checks.slice.WeakSliceSearch;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.yaml.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wanted of a candidate's rows besides labels and predictions, and what it means once it is there.
 *
 * @param schema of the candidate's rows
 */
record ModelColumns(PredictedModel<?> model, TableSchema schema) {
    List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        if (!model.id().isEmpty()) {
            wanted.add(BaselineReader.identity(model));
        }
        wanted.addAll(kept());
        return wanted;
    }

    /** What of that is needed when the examples are made. */
    private List<Wanted> kept() {
        List<Wanted> wanted = new ArrayList<>();
        model.slices().forEach(slicing -> wanted.addAll(slicing.columns()));
        groupColumns().forEach(column -> wanted.add(new Wanted.Code(column)));
        code(model.resampling().stratify()).ifPresent(wanted::add);
        code(model.resampling().cluster()).ifPresent(wanted::add);
        searched().forEach(candidate -> wanted.add(searched(candidate)));
        return wanted;
    }

    /** The columns of a side's roles, and the one that tells its rows apart. */
    List<Wanted> identified(Side<?> side) {
        List<Wanted> wanted = new ArrayList<>(side.roles().columns());
        if (!model.id().isEmpty()) {
            wanted.add(BaselineReader.identity(model));
        }
        return wanted;
    }

    /** Those columns of a side that are needed when its examples are made. */
    KeptColumns kept(Side<?> side) {
        List<Wanted> kept = kept();
        side.roles().drawnTogether().ifPresent(kept::add);
        return KeptColumns.of(side, kept);
    }

    /** The columns among whose values weak slices are looked for; none when nobody asks. */
    private List<Column> searched() {
        return model.search()
                .map(search -> search.columns().stream().map(Located::value).toList())
                .orElse(List.of());
    }

    private Wanted searched(Column column) {
        boolean number =
                schema.field(column).filter(field -> field.kind().isNumber()).isPresent();
        return number ? new Wanted.Numeric(column) : new Wanted.Code(column);
    }

    /** Where weak slices are looked for. */
    List<WeakSliceSearch.Candidate> candidates(KeptColumns columns) {
        return searched().stream()
                .map(column -> new WeakSliceSearch.Candidate(column, columns.values(searched(column))))
                .toList();
    }

    private static Optional<Wanted> code(Optional<Located<Column>> column) {
        return column.map(located -> new Wanted.Code(located.value()));
    }

    /** The columns that metrics group rows by, each once. */
    private List<Column> groupColumns() {
        return model.metrics().stream()
                .flatMap(metric -> metric.metric().groupedBy().stream())
                .distinct()
                .map(Column::new)
                .toList();
    }

    /** The groups of the rows, for metrics that compare groups. */
    List<Groups> groupings(Side<?> side) {
        return groupColumns().stream()
                .map(column -> {
                    Values.Codes codes = (Values.Codes) side.values(new Wanted.Code(column));
                    return new Groups(
                            column.name(),
                            new Partition(
                                    codes.codes(), Math.max(1, codes.texts().size())),
                            codes.texts());
                })
                .toList();
    }

    /**
     * What the bootstrap keeps together. A null is a stratum and a cluster of its own.
     *
     * @param together what is drawn together unless the suite says otherwise
     * @param units how many rows the task counts: fewer than the table has where a query or the like is a row
     */
    DrawnBy drawnBy(KeptColumns columns, Optional<Wanted> together, int units) throws NotEvaluatedException {
        Optional<Wanted> stratum = code(model.resampling().stratify());
        Optional<Wanted> cluster = code(model.resampling().cluster());
        if (units != columns.rows() && (stratum.isPresent() || cluster.isPresent())) {
            throw new NotEvaluatedException(
                    "several rows of the table make one of a " + model.type().task()
                            + " model, and those are drawn together already; leave out 'stratify' and 'cluster'");
        }
        return new DrawnBy(
                stratum.map(column -> codes(columns, column)),
                cluster.or(() -> together).map(column -> codes(columns, column)));
    }

    private static int[] codes(KeptColumns columns, Wanted column) {
        Values.Codes codes = (Values.Codes) columns.values(column);
        int[] numbers = new int[codes.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = codes.codes().of(row) + 1;
        }
        return numbers;
    }
}
