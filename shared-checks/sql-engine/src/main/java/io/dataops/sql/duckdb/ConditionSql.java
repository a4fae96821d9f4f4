package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.literal;

import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Literal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition as a SQL predicate that is null exactly where the condition is unknown.
 *
 * @param predicate true, false or null for a row
 * @param columns the columns that make it unknown when they are null; empty when it is never unknown or when only the
 *     engine can tell
 * @param unknown how unknown rows are told
 */
record ConditionSql(String predicate, Set<Column> columns, Unknown unknown) {
    /** How rows that cannot say yes or no are told. */
    enum Unknown {
        /** There is none. */
        NEVER,
        /** Exactly the rows where one of the columns is null. */
        WHERE_A_COLUMN_IS_NULL,
        /** The rows where the predicate itself is null. */
        WHERE_IT_IS_NULL
    }

    static ConditionSql of(Condition condition, Table table, UserSql userSql, Instant now) {
        return condition.match(new Renderer(table, userSql, now));
    }

    private record Renderer(Table table, UserSql userSql, Instant now) implements Condition.Cases<ConditionSql> {
        private static ConditionSql on(Column column, String predicate) {
            return new ConditionSql(predicate, Set.of(column), Unknown.WHERE_A_COLUMN_IS_NULL);
        }

        @Override
        public ConditionSql present(Condition.Present it) {
            return new ConditionSql(Table.name(it.column()) + " IS NOT NULL", Set.of(), Unknown.NEVER);
        }

        @Override
        public ConditionSql notBlank(Condition.NotBlank it) {
            return on(
                    it.column(),
                    "regexp_matches(" + table.text(it.column(), "not_blank")
                            + ", '[^\\s\\x{0B}\\x{1C}-\\x{1F}\\x{85}\\p{Z}]')");
        }

        @Override
        public ConditionSql oneOf(Condition.OneOf it) {
            List<String> values = new ArrayList<>();
            for (Literal value : it.values()) {
                values.add(table.value(it.column(), value));
            }
            return on(it.column(), Table.name(it.column()) + " IN (" + String.join(", ", values) + ")");
        }

        @Override
        public ConditionSql within(Condition.Within it) {
            String name = table.ordered(it.column(), "a limit");
            List<String> parts = new ArrayList<>();
            Bounds bounds = it.bounds();
            add(parts, name + " >= ", it.column(), bounds.min());
            add(parts, name + " <= ", it.column(), bounds.max());
            add(parts, name + " > ", it.column(), bounds.above());
            add(parts, name + " < ", it.column(), bounds.below());
            add(parts, name + " = ", it.column(), bounds.equalTo());
            return on(it.column(), String.join(" AND ", parts) + table.andNumber(it.column()));
        }

        private void add(List<String> parts, String comparison, Column column, @Nullable Literal limit) {
            if (limit != null) {
                parts.add(comparison + table.value(column, limit));
            }
        }

        @Override
        public ConditionSql matches(Condition.Matches it) {
            return on(
                    it.column(),
                    "regexp_matches(" + table.text(it.column(), "a regular expression") + ", " + literal(it.pattern())
                            + ")");
        }

        @Override
        public ConditionSql length(Condition.Length it) {
            String length = "length(" + table.text(it.column(), "the length") + ")";
            List<String> parts = new ArrayList<>();
            Bounds bounds = it.bounds();
            count(parts, length + " >= ", bounds.min());
            count(parts, length + " <= ", bounds.max());
            count(parts, length + " > ", bounds.above());
            count(parts, length + " < ", bounds.below());
            count(parts, length + " = ", bounds.equalTo());
            return on(it.column(), String.join(" AND ", parts));
        }

        private static void count(List<String> parts, String comparison, @Nullable Literal limit) {
            if (limit != null) {
                parts.add(comparison + limit.text());
            }
        }

        @Override
        public ConditionSql dated(Condition.Dated it) {
            String text = table.text(it.column(), "a date format");
            StrptimeFormat format = StrptimeFormat.of(it.format());
            // A null makes the second half false, so it has to be told apart.
            return on(
                    it.column(),
                    "CASE WHEN " + text + " IS NOT NULL THEN regexp_full_match(" + text + ", "
                            + literal(format.shape()) + ") AND try_strptime(" + text + ", "
                            + literal(format.parse()) + ") IS NOT NULL END");
        }

        @Override
        public ConditionSql checkDigit(Condition.CheckDigit it) {
            return on(it.column(), CheckDigitSql.of(it.algorithm(), table.text(it.column(), "a check digit")));
        }

        @Override
        public ConditionSql json(Condition.Json it) {
            return on(it.column(), "json_valid(" + table.text(it.column(), "JSON") + ")");
        }

        @Override
        public ConditionSql compares(Condition.Compares it) {
            KindsThatCompare.require(table, it.left(), table, it.right(), it.left() + " and " + it.right());
            String numbers = it.comparison().isOrder() ? table.andNumber(it.left()) + table.andNumber(it.right()) : "";
            return new ConditionSql(
                    Table.name(it.left()) + " " + it.comparison().symbol() + " " + Table.name(it.right()) + numbers,
                    Set.copyOf(List.of(it.left(), it.right())),
                    Unknown.WHERE_A_COLUMN_IS_NULL);
        }

        @Override
        public ConditionSql addsUp(Condition.AddsUp it) {
            List<String> parts = new ArrayList<>();
            boolean floating = table.kind(it.total()) == ColumnKind.DOUBLE;
            for (Column part : it.parts()) {
                parts.add(summand(part));
                floating |= table.kind(part) == ColumnKind.DOUBLE;
            }
            String total = summand(it.total());
            // Binary fractions do not add up to the decimal that people see; one part in 10^9 is noise.
            String noise = floating ? " + 1e-9 * greatest(1, abs(" + total + "))" : "";
            Set<Column> columns = new LinkedHashSet<>(it.parts());
            columns.add(it.total());
            return new ConditionSql(
                    "abs(" + String.join(" + ", parts) + " - " + total + ") <= "
                            + it.within().toPlainString() + noise,
                    columns,
                    Unknown.WHERE_A_COLUMN_IS_NULL);
        }

        /** Two small integers can add up to more than their own type holds. */
        private String summand(Column column) {
            String name = table.number(column, "a sum");
            return table.kind(column) == ColumnKind.INTEGER ? "CAST(" + name + " AS HUGEINT)" : name;
        }

        @Override
        public ConditionSql inTime(Condition.InTime it) {
            if (!table.kind(it.column()).hasDate()) {
                throw new UnfitMeasureException(
                        "a place in time needs dates, but " + it.column() + " is " + table.kind(it.column())
                                + "; declare its type under read: types: { " + it.column() + ": date }");
            }
            LocalDateTime latest = LocalDateTime.ofInstant(now.plus(it.ahead()), ZoneOffset.UTC);
            return on(
                    it.column(),
                    Table.name(it.column()) + " BETWEEN "
                            + moment(it.column(), it.notBefore().atStartOfDay()) + " AND "
                            + moment(it.column(), latest));
        }

        private String moment(Column column, LocalDateTime time) {
            return table.kind(column) == ColumnKind.TIMESTAMP_TZ
                    ? "TIMESTAMPTZ " + literal(time.toInstant(ZoneOffset.UTC).toString())
                    : "TIMESTAMP " + literal(time.toString());
        }

        @Override
        public ConditionSql sql(Condition.Sql it) {
            return new ConditionSql("(" + userSql.expression(it.text()) + ")", Set.of(), Unknown.WHERE_IT_IS_NULL);
        }

        @Override
        public ConditionSql not(Condition.Not it) {
            ConditionSql inner = it.condition().match(this);
            // What lies within no limits for being no number does not lie outside of them either.
            String number = it.condition() instanceof Condition.Within within ? table.andNumber(within.column()) : "";
            return new ConditionSql("NOT (" + inner.predicate + ")" + number, inner.columns, inner.unknown);
        }

        @Override
        public ConditionSql all(Condition.All it) {
            List<ConditionSql> parts =
                    it.conditions().stream().map(part -> part.match(this)).toList();
            Set<Column> columns = new LinkedHashSet<>();
            parts.forEach(part -> columns.addAll(part.columns));
            // With more than one column, false AND null is false, not unknown.
            Unknown unknown = columns.size() == 1
                            && parts.stream().allMatch(part -> part.unknown == Unknown.WHERE_A_COLUMN_IS_NULL)
                    ? Unknown.WHERE_A_COLUMN_IS_NULL
                    : Unknown.WHERE_IT_IS_NULL;
            String predicate = String.join(
                    " AND ",
                    parts.stream().map(part -> "(" + part.predicate + ")").toList());
            return new ConditionSql(predicate, columns, unknown);
        }

        @Override
        public ConditionSql known(Condition.Known it) {
            ConditionSql inner = it.condition().match(this);
            return new ConditionSql("coalesce(" + inner.predicate + ", false)", Set.of(), Unknown.NEVER);
        }
    }
}
