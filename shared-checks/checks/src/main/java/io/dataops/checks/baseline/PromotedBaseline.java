package io.dataops.checks.baseline;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.profile.ProfileFile;
import io.dataops.checks.profile.ProfiledColumn;
import io.dataops.checks.profile.ProfiledTable;
import io.dataops.checks.profile.UnreadableProfileException;
import io.dataops.results.Anchor;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.DatasetEvidence.ColumnType;
import io.dataops.results.ModelEvidence;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The promoted baseline, and what it has of each model and data set; or why there is none. */
public final class PromotedBaseline {
    private final Sought<BaselineState.Found> baseline;

    private PromotedBaseline(Sought<BaselineState.Found> baseline) {
        this.baseline = baseline;
    }

    /** What was found. */
    public static PromotedBaseline of(BaselineState state) {
        return new PromotedBaseline(state.match(new BaselineState.Cases<>() {
            @Override
            public Sought<BaselineState.Found> absent(BaselineState.Absent it) {
                return new Sought.Missing<>(NoBaseline.nothingPromoted());
            }

            @Override
            public Sought<BaselineState.Found> unusable(BaselineState.Unusable it) {
                return new Sought.Missing<>(NoBaseline.broken(it.reason()));
            }

            @Override
            public Sought<BaselineState.Found> found(BaselineState.Found it) {
                return new Sought.There<>(it);
            }
        }));
    }

    /** The fingerprint of what was promoted; empty when there is nothing that can be used. */
    public Optional<String> fingerprint() {
        return baseline instanceof Sought.There<BaselineState.Found> there
                ? Optional.of(there.it().record().content().fingerprint())
                : Optional.empty();
    }

    /**
     * What it has of a model.
     *
     * @param task what the model does now, as a result names it
     */
    public Sought<PromotedModel> model(String name, String task) {
        return in(found -> found.result().models().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .map(model -> model(found, model, task))
                .orElseGet(() -> missing("the promoted baseline has no model " + name)));
    }

    private static Sought<PromotedModel> model(BaselineState.Found found, ModelEvidence model, String task) {
        return model.task().equals(task)
                ? new Sought.There<>(new PromotedModel(
                        PromotedOrigin.of(found),
                        found.file(KeptPredictions.name(model.name()))
                                .or(() -> found.file(KeptPredictions.formerName(model.name()))),
                        found.result().metrics().stream()
                                .filter(reading -> reading.model().equals(model.name()))
                                .toList()))
                : missing("the task of " + model.name() + " was " + model.task() + " when it was promoted, and is "
                        + task + " now");
    }

    /**
     * The anchor of a metric.
     *
     * @param metric its name, for people
     * @param slice null for all rows
     */
    public Sought<PromotedAnchor> anchor(String model, String metric, String signature, @Nullable String slice) {
        return in(found -> new Anchors(found.record().anchors())
                .find(model, signature, slice)
                .<Sought<PromotedAnchor>>map(anchor -> new Sought.There<>(anchor(anchor)))
                .orElseGet(() -> missing("the promoted baseline has no anchor of " + metric + " of " + model
                        + (slice == null ? "" : " on " + slice))));
    }

    /**
     * The profile of a column.
     *
     * @param where the condition that its rows had to meet; empty for all
     */
    public Sought<ProfiledColumn> profile(String dataset, Column column, Optional<String> where) {
        return profiles(
                dataset,
                where,
                profiles -> profiles.stream()
                        .filter(profile -> profile.column().equals(column))
                        .findFirst()
                        .<Sought<ProfiledColumn>>map(Sought.There::new)
                        .orElseGet(() -> noProfile(dataset, column, where)));
    }

    /**
     * A data set with the profiles of its columns. One that it had, and that was not profiled, is missing; one that is new is
     * not.
     *
     * @param compared the columns that are needed now
     * @param where the condition that rows had to meet; empty for all
     */
    public Sought<ProfiledTable> table(String dataset, List<Column> compared, Optional<String> where) {
        return columns(dataset).match(new Sought.Cases<>() {
            @Override
            public Sought<ProfiledTable> there(List<ColumnType> columns) {
                TableSchema schema = schema(columns);
                return profiles(dataset, where, profiles -> table(dataset, compared, where, schema, profiles));
            }

            @Override
            public Sought<ProfiledTable> missing(NoBaseline why) {
                return new Sought.Missing<>(why);
            }
        });
    }

    private static Sought<ProfiledTable> table(
            String dataset,
            List<Column> compared,
            Optional<String> where,
            TableSchema schema,
            List<ProfiledColumn> profiles) {
        ProfiledTable table = new ProfiledTable(schema, profiles);
        return compared.stream()
                .filter(column -> schema.field(column)
                        .filter(field -> field.kind().isDistributed())
                        .isPresent())
                .filter(column -> table.profile(column).isEmpty())
                .findFirst()
                .<Sought<ProfiledTable>>map(column -> noProfile(dataset, column, where))
                .orElseGet(() -> new Sought.There<>(table));
    }

    /** Results call nested types what the engine calls them. */
    private static TableSchema schema(List<ColumnType> columns) {
        return new TableSchema(columns.stream()
                .map(column -> new TableSchema.Field(
                        new Column(column.name()),
                        ColumnKind.named(column.type()).orElse(ColumnKind.NESTED),
                        column.type()))
                .toList());
    }

    private static <T> Sought<T> noProfile(String dataset, Column column, Optional<String> where) {
        return missing("the promoted baseline has no profile of " + dataset + "." + column
                + where.map(condition -> ", where " + condition.strip()).orElse(""));
    }

    /** @param look is given those over the rows that meet the condition; none where none were kept */
    private <T> Sought<T> profiles(
            String dataset, Optional<String> where, Function<List<ProfiledColumn>, Sought<T>> look) {
        return in(found -> {
            String name = KeptProfiles.name(dataset);
            Optional<Path> file = found.file(name);
            if (file.isEmpty()) {
                return look.apply(List.of());
            }
            try {
                return look.apply(new ProfileFile(file.get()).read().over(where));
            } catch (UnreadableProfileException | IOException broken) {
                return new Sought.Missing<>(NoBaseline.broken(
                        "the file " + name + " of the baseline cannot be used: " + broken.getMessage()));
            }
        });
    }

    /** The columns that a data set had, in their order, at least one. */
    public Sought<List<ColumnType>> columns(String dataset) {
        return in(found -> found.result().datasets().stream()
                .filter(evidence -> evidence.name().equals(dataset))
                .map(DatasetEvidence::columns)
                .filter(columns -> !columns.isEmpty())
                .findFirst()
                .<Sought<List<ColumnType>>>map(Sought.There::new)
                .orElseGet(() -> missing("the promoted baseline has no columns of " + dataset)));
    }

    /** The same with what the engine called their types; missing where the baseline was promoted before results had that. */
    public Sought<List<ColumnType>> exactColumns(String dataset) {
        return columns(dataset).match(new Sought.Cases<>() {
            @Override
            public Sought<List<ColumnType>> there(List<ColumnType> columns) {
                return columns.stream().anyMatch(column -> column.engineType() == null)
                        ? PromotedBaseline.missing("the promoted baseline has the types of " + dataset
                                + " without precision, scale and unit, so that only types: same can be asked")
                        : new Sought.There<>(columns);
            }

            @Override
            public Sought<List<ColumnType>> missing(NoBaseline why) {
                return new Sought.Missing<>(why);
            }
        });
    }

    private static PromotedAnchor anchor(Anchor anchor) {
        return new PromotedAnchor(
                (anchor.pinned() ? "the pinned anchor of " : "the anchor of ")
                        + PromotedOrigin.event(anchor.at(), anchor.commit()),
                anchor.value());
    }

    private static <T> Sought<T> missing(String reason) {
        return new Sought.Missing<>(NoBaseline.outgrown(reason));
    }

    private <T> Sought<T> in(Function<BaselineState.Found, Sought<T>> look) {
        return baseline.match(new Sought.Cases<>() {
            @Override
            public Sought<T> there(BaselineState.Found it) {
                return look.apply(it);
            }

            @Override
            public Sought<T> missing(NoBaseline why) {
                return new Sought.Missing<>(why);
            }
        });
    }
}
