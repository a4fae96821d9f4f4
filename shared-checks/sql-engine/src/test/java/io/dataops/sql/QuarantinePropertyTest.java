package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On made-up rows: good and bad together are all rows once, and bad are exactly those that fail a check, in their order. */
class QuarantinePropertyTest {
    private static final int TABLES = 12;
    private static final int MOST_ROWS = 40;
    private static final List<Rule> RULES = List.of(
            new Rule("c0", "not_null: { column: k, id: c0 }", (row, all) -> row.k() == null),
            new Rule(
                    "c1",
                    "unique: { columns: k, id: c1 }",
                    (row, all) -> repeated(row, all, it -> equal(it.k(), row.k()))),
            new Rule(
                    "c2",
                    "unique: { columns: [k, t], id: c2 }",
                    (row, all) -> row.t() != null
                            && repeated(
                                    row,
                                    all,
                                    it -> equal(it.k(), row.k()) && row.t().equals(it.t()))),
            new Rule(
                    "c3",
                    "primary_key: { columns: k, where: 'place % 2 = 0', id: c3 }",
                    (row, all) -> row.place() % 2 == 0
                            && (row.k() == null
                                    || all.stream()
                                                    .filter(it -> it.place() % 2 == 0 && equal(it.k(), row.k()))
                                                    .count()
                                            > 1)),
            new Rule(
                    "c4",
                    "between: { column: k, max: 3, at_most: 50%, id: c4 }",
                    (row, all) -> row.k() != null && row.k() > 3),
            new Rule(
                    "c5",
                    "foreign_key: { column: k, references: known.id, id: c5 }",
                    (row, all) -> row.k() != null && row.k() > 5),
            new Rule(
                    "c6", "expression: { sql: \"t = 'ü'\", nulls: fail, id: c6 }", (row, all) -> !"ü".equals(row.t())));

    @TempDir
    private Path folder;

    private record Row(
            int place, @Nullable Integer k, @Nullable String t) {
        private String json() {
            return "{\"place\": " + place + ", \"k\": " + k + ", \"t\": " + (t == null ? "null" : '"' + t + '"') + "}";
        }

        private String sql() {
            return "(" + place + ", " + (k == null ? "NULL::INTEGER" : k) + ", "
                    + (t == null ? "NULL::VARCHAR" : "'" + t + "'") + ")";
        }
    }

    private interface Fails {
        boolean test(Row row, List<Row> all);
    }

    private record Rule(String id, String yaml, Fails fails) {}

    private static boolean repeated(Row row, List<Row> all, Predicate<Row> same) {
        return row.k() != null && all.stream().filter(same).count() > 1;
    }

    private static boolean equal(@Nullable Integer one, @Nullable Integer other) {
        return one != null && one.equals(other);
    }

    @ParameterizedTest
    @CsvSource({"csv, 20261127", "json, 20261128", "parquet, 20261129", "query, 20261130"})
    void rowsAreBadExactlyWhereTheyFail(String form, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int table = 0; table < TABLES; table++) {
            List<Row> rows = rows(random);
            List<Rule> rules =
                    RULES.stream().filter(rule -> random.nextInt(3) > 0).toList();
            List<String> expected = rows.stream()
                    .map(row -> row.place() + "|"
                            + rules.stream()
                                    .filter(rule -> rule.fails().test(row, rows))
                                    .map(Rule::id)
                                    .toList())
                    .toList();
            if (rules.isEmpty()) {
                continue;
            }
            verify(form, rows, rules);

            SeparatedRows separated = new SeparatedRows(folder.resolve("quarantine/t"));
            String which = form + " " + rows + " " + rules;
            assertThat(separated.bad("place, dataops_checks"))
                    .as(which)
                    .isEqualTo(
                            expected.stream().filter(row -> !row.endsWith("[]")).toList());
            assertThat(separated.good("place || '|[]'"))
                    .as(which)
                    .isEqualTo(
                            expected.stream().filter(row -> row.endsWith("[]")).toList());
        }
    }

    private static List<Row> rows(SplittableRandom random) {
        List<Row> rows = new ArrayList<>();
        int number = 1 + random.nextInt(MOST_ROWS);
        for (int place = 0; place < number; place++) {
            Integer k = random.nextInt(4) == 0 ? null : random.nextInt(8);
            String t = List.of("ü", "b", "").get(random.nextInt(3));
            rows.add(new Row(place, k, t.isEmpty() ? null : t));
        }
        return rows;
    }

    private void verify(String form, List<Row> rows, List<Rule> rules) {
        SuiteRun run = SuiteRun.in(folder).file("known.csv", "id", "0", "1", "2", "3", "4", "5");
        String from =
                switch (form) {
                    case "csv" -> {
                        List<String> lines = new ArrayList<>(List.of("place,k,t"));
                        rows.forEach(row -> lines.add(row.place() + "," + (row.k() == null ? "" : row.k()) + ","
                                + (row.t() == null ? "" : row.t())));
                        run.file("t.csv", lines.toArray(String[]::new));
                        yield "path: t.csv, read: { types: { k: integer, t: text } }";
                    }
                    case "json" -> {
                        run.file("t.json", rows.stream().map(Row::json).toArray(String[]::new));
                        yield "path: t.json, read: { types: { k: integer, t: text } }";
                    }
                    case "parquet" -> {
                        run.parquet("t.parquet", select(rows));
                        yield "path: t.parquet";
                    }
                    default -> {
                        run.parquet("s.parquet", select(rows));
                        yield "query: SELECT * FROM s ORDER BY place";
                    }
                };
        run.verify("version: 1\ndatasets:\n  known: { path: known.csv }\n"
                + (form.equals("query") ? "  s: { path: s.parquet }\n" : "")
                + "  t:\n    " + String.join("\n    ", from.split(", (?=read)")) + "\n    quarantine: {}\n    checks:\n"
                + rules.stream().map(rule -> "      - " + rule.yaml() + "\n").collect(Collectors.joining()));
    }

    private static String select(List<Row> rows) {
        return "SELECT * FROM (VALUES " + rows.stream().map(Row::sql).collect(Collectors.joining(", "))
                + ") t(place, k, t)";
    }
}
