package io.dataops.results.json;

import io.dataops.results.file.AtomicFile;
import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.DataProfile;
import io.dataops.results.profile.TableProfile;
import java.io.IOException;
import java.nio.file.Path;

/** Writes what data sets are like as JSON. */
public final class DataProfileJson {
    /** What {@code format} says. */
    public static final String FORMAT = "dataops-description/1";

    private static final int LARGEST = 256 << 20;

    /** Writes it whole or not at all. */
    public void write(DataProfile profile, Path file) throws IOException {
        JsonObject tree = JsonObject.of("description")
                .text("format", FORMAT)
                .text("tool", profile.tool())
                .text("engine", profile.engine())
                .text("at", profile.at().toString())
                .objects("datasets", profile.tables(), DataProfileJson::tree)
                .objects("links", profile.links(), DataProfileJson::tree)
                .texts("notes", profile.notes());
        new AtomicFile(file).write(out -> new JsonDocument(LARGEST).write(tree.node(), out));
    }

    private static JsonObject tree(DataProfile.Link link) {
        return JsonObject.of("link")
                .text("dataset", link.table())
                .text("column", link.column())
                .text("target", link.target())
                .text("target_column", link.targetColumn());
    }

    private static JsonObject tree(TableProfile table) {
        return JsonObject.of("data set " + table.name())
                .text("name", table.name())
                .text("location", table.location())
                .whole("rows", table.rows())
                .objects("columns", table.columns(), DataProfileJson::tree)
                .objects("keys", table.keys(), key -> JsonObject.of("key").texts("columns", key))
                .objects(
                        "dependencies",
                        table.dependencies(),
                        it -> JsonObject.of("dependency")
                                .text("column", it.column())
                                .text("tells", it.tells()))
                .texts("notes", table.notes());
    }

    private static JsonObject tree(ColumnProfile column) {
        ColumnProfile.Range range = column.range();
        return JsonObject.of("column " + column.name())
                .text("name", column.name())
                .text("type", column.type())
                .whole("values", column.values())
                .whole("nulls", column.nulls())
                .whole("distinct", column.distinct())
                .object("range", range == null ? null : tree(range))
                .objects(
                        "histogram",
                        column.histogram(),
                        bar -> JsonObject.of("bar")
                                .number("from", bar.from())
                                .number("to", bar.to())
                                .whole("count", bar.count()))
                .objects("top", column.top(), DataProfileJson::tree)
                .objects("shapes", column.shapes(), DataProfileJson::tree)
                .whole("personal", column.personal());
    }

    private static JsonObject tree(ColumnProfile.Range range) {
        return JsonObject.of("range")
                .text("min", range.min())
                .text("max", range.max())
                .number("mean", range.mean())
                .number("standard_deviation", range.deviation())
                .objects(
                        "quantiles",
                        range.quantiles(),
                        quantile -> JsonObject.of("quantile")
                                .number("probability", quantile.probability())
                                .number("value", quantile.value()));
    }

    private static JsonObject tree(ColumnProfile.Frequency frequency) {
        return JsonObject.of("frequency").text("value", frequency.value()).whole("count", frequency.count());
    }
}
