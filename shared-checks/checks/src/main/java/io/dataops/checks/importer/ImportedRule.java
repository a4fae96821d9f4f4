package io.dataops.checks.importer;

import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.results.SourcePosition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A rule of another tool: of the data, or of how they are shown. */
public sealed interface ImportedRule {
    /** Its name there, such as {@code expect_column_values_to_be_unique}. */
    String name();

    /** Where it stands. */
    SourcePosition at();

    /**
     * One that keeps its meaning.
     *
     * @param table the table that it is about, by its name in the file; empty when the file does not say
     * @param checks entries of a list of checks, which together mean what it means; at least one
     */
    record Taken(String name, SourcePosition at, Optional<String> table, List<YamlMap> checks) implements ImportedRule {
        public Taken {
            checks = List.copyOf(checks);
            if (checks.isEmpty()) {
                throw new IllegalArgumentException("a rule that is taken needs a check");
            }
        }

        /**
         * The checks, with names of data sets in place of what stands for them.
         *
         * @param dataset the one that the rule is about
         * @param tables the data set of any other table, by its name in the file
         */
        public List<YamlMap> checksOn(String dataset, UnaryOperator<String> tables) {
            DatasetNames names = new DatasetNames(dataset, tables);
            return checks.stream().map(names::map).toList();
        }

        /** The tables that it names: its own, and those that its checks refer to. */
        public Set<String> tables() {
            Set<String> tables = new LinkedHashSet<>();
            table.ifPresent(tables::add);
            checksOn("", referred -> {
                tables.add(referred);
                return referred;
            });
            return tables;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.taken(this);
        }
    }

    /**
     * One that would mean something else here.
     *
     * @param reason completes "is not taken, because"
     */
    record Refused(String name, SourcePosition at, String reason) implements ImportedRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /**
     * What a file says of who may see the values of a column: not whoever reads a report.
     *
     * @param table by its name in the file
     */
    record Classified(String name, SourcePosition at, String table, Column column) implements ImportedRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.classified(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R taken(Taken it);

        R refused(Refused it);

        R classified(Classified it);
    }
}
