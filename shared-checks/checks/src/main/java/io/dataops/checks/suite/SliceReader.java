package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.slice.BinSlicing;
import io.dataops.checks.slice.ColumnSlicing;
import io.dataops.checks.slice.ConditionSlicing;
import io.dataops.checks.slice.QuantileSlicing;
import io.dataops.checks.slice.Slicing;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code slices} of a model: columns, combinations of columns, bins of numbers, and conditions. */
final class SliceReader {
    static final Parameter<Column> COLUMN =
            Parameter.optional("column", ParameterKind.COLUMN, "A numeric column to cut into bins.");
    static final Parameter<List<String>> EDGES = Parameter.optional(
            "edges", ParameterKind.TEXTS, "Where bins of `column` begin, ascending, such as `[30, 50]`.");
    static final Parameter<Long> QUANTILES = Parameter.optional(
            "quantiles", ParameterKind.COUNT, "Instead of `edges`: how many bins with about equally many rows.");
    static final Parameter<String> NAME =
            Parameter.optional("name", ParameterKind.IDENTIFIER, "Name of the slice that `where` makes.");
    static final Parameter<String> WHERE =
            Parameter.optional("where", ParameterKind.SQL, "SQL condition that the rows of the slice `name` meet.");
    static final List<Parameter<?>> PARAMETERS = List.of(COLUMN, EDGES, QUANTILES, NAME, WHERE);

    private final Notes notes;
    private final Notes columns;

    /**
     * A reader.
     *
     * @param columns is told which columns the rows must have
     */
    SliceReader(Notes notes, Notes columns) {
        this.notes = notes;
        this.columns = columns;
    }

    List<Slicing> read(YamlNode node) {
        if (!(node instanceof YamlList list)) {
            notes.problem(Problem.expected("a list of slices, such as [region, [region, plan]]", node));
            return List.of();
        }
        List<Slicing> slicings = new ArrayList<>();
        for (YamlNode item : list.items()) {
            slicing(item).ifPresent(slicing -> {
                if (slicings.stream().anyMatch(known -> known.name().equals(slicing.name()))) {
                    notes.problem(item.at(), "there are slices named '" + slicing.name() + "' already");
                }
                slicings.add(slicing);
            });
        }
        return slicings;
    }

    private Optional<Slicing> slicing(YamlNode item) {
        if (item instanceof YamlMap map) {
            return map(map);
        }
        return ParameterKind.COLUMNS
                .read(item, columns)
                .map(names -> new ColumnSlicing(names, ColumnSlicing.USUAL_MOST));
    }

    private Optional<Slicing> map(YamlMap map) {
        Keys keys = Keys.of(map, "key of slices", PARAMETERS, notes);
        boolean condition = keys.node(WHERE.name()).isPresent();
        boolean bins = keys.node(COLUMN.name()).isPresent();
        if (condition == bins) {
            notes.problem(
                    map.at(),
                    "slices are a column, a list of columns, { column, edges }, { column, quantiles } or { name, where }");
            return Optional.empty();
        }
        if (condition) {
            Optional<String> name = keys.find(NAME);
            if (name.isEmpty()) {
                notes.problem(map.at(), "the slice that 'where' makes needs a 'name'");
            }
            return keys.find(WHERE).flatMap(sql -> name.map(named -> new ConditionSlicing(named, sql)));
        }
        return COLUMN.kind()
                .read(keys.node(COLUMN.name()).orElseThrow(), columns)
                .flatMap(column -> bins(keys, column));
    }

    private Optional<Slicing> bins(Keys keys, Column column) {
        boolean edges = keys.node(EDGES.name()).isPresent();
        if (edges == keys.node(QUANTILES.name()).isPresent()) {
            notes.problem(keys.at(COLUMN.name()), "bins of '" + column + "' need either 'edges' or 'quantiles'");
            return Optional.empty();
        }
        try {
            return edges
                    ? Optional.of(new BinSlicing(
                            column,
                            keys.find(EDGES).orElse(List.of()).stream()
                                    .map(Double::valueOf)
                                    .toList()))
                    : keys.find(QUANTILES).map(number -> new QuantileSlicing(column, Math.toIntExact(number)));
        } catch (NumberFormatException noNumber) {
            notes.problem(keys.valueAt(EDGES.name()), "the edges of '" + column + "' must be numbers");
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            notes.problem(keys.valueAt(edges ? EDGES.name() : QUANTILES.name()), unfit);
        }
        return Optional.empty();
    }
}
