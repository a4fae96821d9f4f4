package io.dataops.checks.baseline;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.List;

/**
 * What a column of kept predictions is, in words that stay the same over versions.
 *
 * @param kind {@code number}, {@code text}, {@code condition} or {@code identity}
 * @param names of the columns it was made of, or the SQL of a condition
 */
record KeptColumn(String kind, List<String> names) {
    static final String IDENTITY = "identity";
    static final String NUMBER = "number";

    KeptColumn {
        names = List.copyOf(names);
    }

    static KeptColumn of(Wanted wanted) {
        return wanted.match(new Wanted.Cases<>() {
            @Override
            public KeptColumn numeric(Wanted.Numeric it) {
                return new KeptColumn(NUMBER, List.of(it.column().name()));
            }

            @Override
            public KeptColumn code(Wanted.Code it) {
                return new KeptColumn("text", List.of(it.column().name()));
            }

            @Override
            public KeptColumn holds(Wanted.Holds it) {
                return new KeptColumn("condition", List.of(it.sql()));
            }

            @Override
            public KeptColumn identity(Wanted.Identity it) {
                return new KeptColumn(
                        IDENTITY, it.columns().stream().map(Column::name).toList());
            }
        });
    }

    /** For people, such as {@code the number p} and {@code the identity customer_id, day}. */
    @Override
    public String toString() {
        return "the " + kind + " " + String.join(", ", names);
    }
}
