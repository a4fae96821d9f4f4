package io.dataops.checks.plan;

import java.util.List;

/**
 * Rows to hand on, with some of their columns.
 *
 * @param dataset name of the data set
 * @param columns what of each row; {@link RowBatch} counts them from 0 in this order
 * @param order columns to sort by, ascending, a null last; none for the order of the files
 */
public record RowsRequest(String dataset, List<Wanted> columns, List<Column> order) {
    public RowsRequest {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    /** Something of a row, and the form in which it is wanted. */
    public sealed interface Wanted {
        /** A number, as a double: of a decimal or a large integer the nearest one. */
        record Numeric(Column column) implements Wanted {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.numeric(this);
            }
        }

        /**
         * A value as one of few texts: a text as it is, a whole number without decimals whatever its type, a boolean as
         * {@code true} or {@code false}, anything else as ISO-8601 or the engine writes it.
         */
        record Code(Column column) implements Wanted {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.code(this);
            }
        }

        /** Whether a condition in SQL holds for the row: {@code true}, {@code false}, or null where it is unknown. */
        record Holds(String sql) implements Wanted {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.holds(this);
            }
        }

        /**
         * What tells the row apart: 64 bits of a digest of some values, each as {@link Code} would have it. The same
         * values give the same bits in every data set, run and version; null when one of them is.
         */
        record Identity(List<Column> columns) implements Wanted {
            public Identity {
                columns = List.copyOf(columns);
            }

            @Override
            public <R> R match(Cases<R> cases) {
                return cases.identity(this);
            }
        }

        <R> R match(Cases<R> cases);

        /** One answer per case. */
        interface Cases<R> {
            R numeric(Numeric it);

            R code(Code it);

            R holds(Holds it);

            R identity(Identity it);
        }
    }
}
