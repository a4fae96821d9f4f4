package io.dataops.checks.judge;

import io.dataops.checks.check.Reference;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ties checks to the data sets as they were found: every column a check names must be there. */
public final class Binding {
    private final Map<String, Description> descriptions;

    /**
     * Ties checks to what was found.
     *
     * @param descriptions of every data set of the suite, by name
     */
    public Binding(Map<String, Description> descriptions) {
        this.descriptions = Map.copyOf(descriptions);
    }

    /** The check with the columns that the data have, where its author's tool tells no upper and lower case apart. */
    public CheckSpec spelt(CheckSpec check) {
        String own = check.description().dataset();
        return check.withColumns((dataset, column) -> name(dataset.isEmpty() ? own : dataset, column));
    }

    /** The data set, each of its checks with the columns that the data have. */
    public DatasetSpec spelt(DatasetSpec dataset) {
        return dataset.withChecks(
                dataset.checks().stream().map(check -> spelt(check)).toList());
    }

    /** A column's name in the data: as it is written, or else the only one that differs in case alone. */
    private String name(String dataset, String written) {
        if (!(descriptions.get(dataset) instanceof Description.Found found)) {
            return written;
        }
        List<String> alike = found.schema().names().stream()
                .filter(written::equalsIgnoreCase)
                .toList();
        return alike.size() == 1 ? alike.get(0) : written;
    }

    /** Why a check cannot run on these data; empty when it can. */
    public Optional<String> problem(CheckSpec check) {
        String dataset = check.description().dataset();
        for (Located<Column> column : check.columns()) {
            Optional<String> problem = column(dataset, column);
            if (problem.isPresent()) {
                return problem;
            }
        }
        for (Located<Reference> reference : check.references()) {
            Optional<String> unread = unreadable(reference.value().dataset());
            if (unread.isPresent()) {
                return unread;
            }
            for (Column column : reference.value().columns()) {
                Optional<String> problem = column(reference.value().dataset(), new Located<>(column, reference.at()));
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return unreadable(dataset);
    }

    /** Why a column of a data set cannot be used; empty when it can. */
    public Optional<String> column(String dataset, Located<Column> column) {
        return description(dataset).match(new Description.Cases<>() {
            @Override
            public Optional<String> found(Description.Found found) {
                return missing(dataset, column, found.schema());
            }

            @Override
            public Optional<String> unreadable(Description.Unreadable found) {
                return Binding.this.unreadable(dataset);
            }
        });
    }

    /** A data set without a row may have no columns either, as an empty JSON file; it has no row to miss them. */
    private static Optional<String> missing(String dataset, Located<Column> column, TableSchema schema) {
        if (schema.fields().isEmpty() || schema.field(column.value()).isPresent()) {
            return Optional.empty();
        }
        String name = column.value().name();
        List<String> alike =
                schema.names().stream().filter(name::equalsIgnoreCase).toList();
        return Optional.of(
                alike.size() > 1
                        ? column.at() + ": the data set " + dataset + " has no column '" + name + "'; "
                                + String.join(" and ", alike) + " differ from it in case only, so write one of them"
                        : Problem.noColumn(dataset, name, column.at(), schema.names())
                                .toString());
    }

    /** Why a data set cannot be read; empty when it can. */
    public Optional<String> unreadable(String dataset) {
        return description(dataset).match(new Description.Cases<>() {
            @Override
            public Optional<String> found(Description.Found found) {
                return Optional.empty();
            }

            @Override
            public Optional<String> unreadable(Description.Unreadable found) {
                return Optional.of("the data set " + dataset + " cannot be read: " + found.reason());
            }
        });
    }

    private Description description(String dataset) {
        Description description = descriptions.get(dataset);
        return description == null ? new Description.Unreadable("it was not opened") : description;
    }
}
