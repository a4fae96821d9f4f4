package io.dataops.sql.duckdb;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether SQL that a user wrote may run. */
sealed interface SqlReading {
    /**
     * It reads declared data sets and nothing else.
     *
     * @param sql may stand between parentheses as it is; without the semicolon at the end that the user may have written
     * @param datasets the declared data sets it reads from, spelled as declared
     */
    record Accepted(String sql, SortedSet<String> datasets) implements SqlReading {
        public Accepted {
            datasets = Collections.unmodifiableSortedSet(new TreeSet<>(datasets));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    /**
     * It must not run.
     *
     * @param problems at least one, in the order of the text
     */
    record Refused(List<SqlProblem> problems) implements SqlReading {
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    <R> R match(Cases<R> cases);

    interface Cases<R> {
        R accepted(Accepted it);

        R refused(Refused it);
    }
}
