package io.dataops.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.duckdb.DatabaseOptions.RowOrder;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlGuardTest {
    private static final String ONLY_SELECT =
            "1:1: only a SELECT may stand here, and a PIVOT has to list its values with IN";

    @TempDir
    private static Path folder;

    private static LockedDatabase database;
    private static SqlGuard guard;

    @BeforeAll
    static void open() throws Exception {
        database = LockedDatabase.open(new DatabaseOptions(List.of(), folder, 1L << 28, 1, RowOrder.AS_IN_FILE));
        database.createView(
                "Sales",
                "SELECT 1 AS id, 2.5 AS amount, 'x' AS name, DATE '2020-01-01' AS day, [1, 2] AS list, 'q' AS \"we\"\"ird\"");
        database.createView("stores", "SELECT 1 AS id, 'a' AS region");
        guard = new SqlGuard(database, List.of("Sales", "stores"));
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    /** What the guard says, in one line: the data sets it accepts, or the problems. */
    private static String said(SqlReading reading) {
        return reading.match(new SqlReading.Cases<>() {
            @Override
            public String accepted(SqlReading.Accepted it) {
                return "reads " + String.join(", ", it.datasets());
            }

            @Override
            public String refused(SqlReading.Refused it) {
                return String.join(
                        " | ", it.problems().stream().map(SqlProblem::toString).toList());
            }
        });
    }

    private static String accepted(SqlReading reading) {
        assertThat(reading).as(said(reading)).isInstanceOf(SqlReading.Accepted.class);
        return ((SqlReading.Accepted) reading).sql();
    }

    private static void runs(String sql) throws SQLException {
        try (PreparedStatement statement = database.prepare(sql)) {
            statement.executeQuery().close();
        }
    }

    private static String text(String sql) {
        return sql.replace("⏎", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "FROM Sales",
                "SELECT count(*) FROM sales",
                "SELECT * FROM SALES;",
                "SELECT * FROM sales ; ; ",
                "SELECT * FROM sales -- the end",
                "-- start⏎SELECT /* in; the -- middle */ * FROM sales",
                "SELECT ';', '--', '/*', 'it''s', $$;$$ FROM sales",
                "SELECT '😀' || name AS \"😀 ; \" FROM sales",
                "SELECT \"we\"\"ird\" FROM sales",
                "TABLE sales",
                "VALUES (1, 'a'), (2, 'b')",
                "SELECT * FROM (VALUES (1)) t(a)",
                "WITH a AS (SELECT * FROM sales), b AS (SELECT * FROM a) SELECT * FROM b JOIN a USING (id)",
                "WITH a AS MATERIALIZED (SELECT 1 AS x) SELECT * FROM a",
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i) FROM n",
                "WITH sales AS (SELECT * FROM sales WHERE id > 0) SELECT * FROM sales",
                "WITH \"x.csv\" AS (SELECT 1) SELECT * FROM \"x.csv\"",
                "WITH a AS (SELECT 1 AS x) SELECT 1 UNION SELECT x FROM a",
                "SELECT s.* FROM sales s JOIN stores t ON s.id = t.id LEFT JOIN stores u ON u.id = t.id",
                "SELECT * FROM sales SEMI JOIN stores USING (id)",
                "SELECT * FROM sales POSITIONAL JOIN stores",
                "SELECT * FROM sales s, LATERAL (SELECT s.id + 1 AS n) l",
                "SELECT * FROM sales WHERE id IN (SELECT id FROM stores) AND EXISTS (FROM stores)",
                "SELECT (SELECT max(id) FROM stores) - min(id) FROM sales",
                "SELECT id, row_number() OVER w, sum(amount) OVER (PARTITION BY name ORDER BY id) FROM sales"
                        + " WINDOW w AS (ORDER BY id) QUALIFY row_number() OVER w = 1",
                "SELECT name, sum(amount) FROM sales GROUP BY ALL HAVING sum(amount) > 1 ORDER BY ALL LIMIT 10%",
                "SELECT name, grouping(name), count(*) FROM sales GROUP BY ROLLUP (name)",
                "SELECT DISTINCT ON (name) * EXCLUDE (day) REPLACE (id + 1 AS id) FROM sales ORDER BY 1",
                "SELECT COLUMNS('i.*'), COLUMNS(c -> c LIKE 'a%') FROM sales",
                "SELECT list_transform(list, lambda x: x + 1), [x * 2 FOR x IN list IF x > 1] FROM sales",
                "SELECT list_filter(list, x -> x > 1), list[1], list[1:2], {a: 1}.a, map {1: 2}[1] FROM sales",
                "SELECT name.upper().lower(), amount::INTEGER, try_cast(name AS DATE), name COLLATE NOCASE FROM sales",
                "SELECT CASE WHEN id > 0 THEN 1 ELSE 2 END, id BETWEEN 1 AND 2, name ~ 'a', name ILIKE 'X' FROM sales",
                "SELECT sum(amount) FILTER (WHERE id > 0), list(name ORDER BY id), quantile_cont(amount, 0.5) FROM sales",
                "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY amount), geomean(amount), wavg(amount, id) FROM sales",
                "SELECT extract(year FROM day), date_trunc('month', day), day + INTERVAL 1 MONTH, age(day, day) FROM sales",
                "SELECT nullif(id, 1), split_part(name, 'a', 1), list_sum(list), array_to_string(list, ',') FROM sales",
                "SELECT unnest(list), * FROM sales, unnest([1, 2]) u(v), range(3), generate_series(1, 2)",
                "SELECT sales.\"day\", '{\"a\": 1}'::JSON ->> '$.a', name AS \"current_date\" FROM sales",
                "PIVOT sales ON name IN ('x', 'y') USING sum(amount)",
                "SELECT * FROM sales PIVOT (sum(amount) FOR name IN ('x')) AS p",
                "UNPIVOT (SELECT id, amount FROM sales) ON id, amount",
                "SELECT * FROM sales USING SAMPLE 10% (bernoulli, 42)",
                "SELECT id FROM sales UNION BY NAME (WITH c AS (SELECT 2 AS id) FROM c) ORDER BY id",
                "SELECT 1 IN (1, 2), NOT true, 1 IS DISTINCT FROM 2, (1, 2) = (1, 2), 5!, ~1, 2 ** 3, @ -1"
            })
    void aQueryOnDataSetsIsAccepted(String sql) throws SQLException {
        String query = accepted(guard.query(text(sql)));

        runs("SELECT * FROM (" + query + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "SELECT 1#reads ",
                "SELECT 1 FROM SALES, stores, \"sAlEs\"#reads Sales, stores",
                "WITH sales AS (SELECT 1) FROM sales#reads ",
                "WITH sales AS (FROM sales) FROM sales#reads Sales",
                "FROM (WITH stores AS (FROM sales) FROM stores), stores#reads Sales, stores"
            })
    void saysWhichDataSetsAreRead(String sql, String expected) throws SQLException {
        assertThat(said(guard.query(sql)).strip()).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM sales",
                "INSERT INTO sales VALUES (1)",
                "UPDATE sales SET id = 1",
                "DROP VIEW sales",
                "CREATE TABLE x AS SELECT 1",
                "SELECT 1; DELETE FROM sales",
                "COPY (SELECT 1) TO 'x.csv'",
                "COPY sales TO 'x.csv'",
                "ATTACH 'x.db'",
                "EXPORT DATABASE 'x'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET threads = 1",
                "PRAGMA version",
                "CALL pragma_version()",
                "PREPARE p AS SELECT 1",
                "EXECUTE p",
                "EXPLAIN SELECT 1",
                "EXPLAIN ANALYZE SELECT 1",
                "VACUUM",
                "BEGIN",
                "USE sales",
                "PIVOT sales ON name USING sum(amount)"
            })
    void onlyASelectIsAQuery(String sql) throws SQLException {
        assertThat(said(guard.query(sql))).isEqualTo(ONLY_SELECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                // files
                "FROM 'sale.csv'#1:6: a query reads data sets only: 'sale.csv' is not one; did you mean 'Sales'?",
                "SELECT * FROM⏎  '/data/stores.parquet'#2:3: a query reads data sets only: '/data/stores.parquet' is not one; did you mean 'stores'?",
                "FROM \"../x\".y#1:6: a query reads data sets only: '../x.y' is not one",
                "SELECT '😀😀', (SELECT 1 FROM store)#1:29: a query reads data sets only: 'store' is not one; did you mean 'stores'?",
                "FROM read_csv('a.csv')#1:6: a query reads data sets only: 'read_csv(…)' is not one",
                "FROM sales, read_text('/etc/passwd')#1:13: a query reads data sets only: 'read_text(…)' is not one",
                "FROM glob('*')#1:6: a query reads data sets only: 'glob(…)' is not one",
                "FROM query('FROM x')#1:6: a query reads data sets only: 'query(…)' is not one",
                "FROM query_table('sales')#1:6: a query reads data sets only: 'query_table(…)' is not one",
                "FROM json_execute_serialized_sql('{}')#1:6: a query reads data sets only: 'json_execute_serialized_sql(…)' is not one",
                "FROM duckdb_settings()#1:6: a query reads data sets only: 'duckdb_settings(…)' is not one",
                "FROM sqlite_master#1:6: a query reads data sets only: 'sqlite_master' is not one",
                "FROM main.sales#1:6: a query reads data sets only: 'main.sales' is not one; did you mean 'Sales'?",
                "FROM memory.main.sales#1:6: a query reads data sets only: 'main.sales' is not one; did you mean 'Sales'?",
                "FROM information_schema.tables#1:6: a query reads data sets only: 'information_schema.tables' is not one; did you mean 'Sales'?",
                "FROM sales AT (VERSION => 3)#1:6: a query reads data sets only: 'sales' is not one; did you mean 'Sales'?",
                // names out of the scope of their WITH
                "SELECT * FROM (WITH a AS (SELECT 1) FROM a), a#1:46: a query reads data sets only: 'a' is not one",
                "WITH a AS (FROM b), b AS (SELECT 1) FROM a#1:17: a query reads data sets only: 'b' is not one",
                "WITH a AS (FROM a) FROM a#1:17: a query reads data sets only: 'a' is not one",
                // the engine's own state
                "DESCRIBE sales#1:1: DESCRIBE, SHOW and SUMMARIZE look at the engine; a query is a SELECT on data sets",
                "SHOW TABLES#1:1: DESCRIBE, SHOW and SUMMARIZE look at the engine; a query is a SELECT on data sets",
                "FROM (SUMMARIZE sales)#1:1: DESCRIBE, SHOW and SUMMARIZE look at the engine; a query is a SELECT on data sets",
                "SELECT current_setting('threads')#1:8: current_setting is off limits: a query computes with data sets only",
                "SELECT getenv('HOME')#1:8: getenv is off limits: a query computes with data sets only",
                "SELECT GetVariable('x')#1:8: getvariable is off limits: a query computes with data sets only",
                "SELECT json_serialize_plan('FROM x')#1:8: json_serialize_plan is off limits: a query computes with data sets only",
                "SELECT error(name) FROM sales#1:8: error is off limits: a query computes with data sets only",
                "SELECT pg_typeof(1)#1:8: pg_typeof is off limits: a query computes with data sets only",
                "SELECT pg_catalog.pg_sleep(1)#1:8: pg_sleep is off limits: a query computes with data sets only",
                "SELECT get_block_size('x')#1:8: get_block_size is off limits: a query computes with data sets only",
                "SELECT lenght(name) FROM sales#1:8: there is no function 'lenght'; did you mean 'length'?",
                "SELECT read_text('x')#1:8: there is no function 'read_text'",
                // another answer in each run
                "SELECT random()#1:8: random does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT id FROM sales ORDER BY system.main.uuid()#1:31: uuid does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT nextval('s')#1:8: nextval does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT now() - day FROM sales#1:8: now does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT today()#1:8: today does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT CURRENT_DATE#1:8: current_date does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT 1 LIMIT extract(day FROM localtimestamp)#1:33: localtimestamp does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT age(day) FROM sales#1:8: age does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT ago(INTERVAL 1 DAY)#1:8: ago does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT current_localtimestamp()#1:8: current_localtimestamp does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT approx_quantile(id, 0.5) FROM sales#1:8: approx_quantile does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT list_transform([1], lambda x: random())#1:38: random does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "SELECT sum(random()) OVER (ORDER BY txid_current()) FROM sales#1:12: random does not give the same answer in a repeated run; a check on freshness compares with the session's start | 1:37: txid_current does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "FROM sales TABLESAMPLE 10%#1:6: a sample without a seed is another one in each run; write (bernoulli, 42) or similar",
                "FROM sales USING SAMPLE 5#1:1: a sample without a seed is another one in each run; write (bernoulli, 42) or similar",
                "FROM sales TABLESAMPLE system(10%) REPEATABLE (1)#1:6: a system sample is another one in each run even with a seed; use bernoulli or reservoir",
                // not one whole statement
                "#1:1: the query is empty",
                "-- nothing#1:1: the query does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "SELECT 1; SELECT 2#1:1: the query does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "SELECT 1; -- done#1:1: the query does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "SELECT 1) UNION (SELECT 2#1:9: syntax error at or near \")\"",
                "SELECT '😀😀',⏎ 1 2#2:4: syntax error at or near \"2\"",
                "SELECT 1 /* open#1:10: unterminated /* comment at or near \"/* open\"",
                "SELECT ?#1:1: a parameter such as ? or $1 has no value here",
                "WITH d AS (DELETE FROM sales RETURNING *) FROM d#1:1: A CTE needs a SELECT"
            })
    void anAttackIsRefusedInWords(String sql, String refusal) throws SQLException {
        assertThat(said(guard.query(text(sql == null ? "" : sql)))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 FROM sales ORDER BY (SELECT 1 FROM 'x.csv')",
                "SELECT 1 LIMIT (SELECT count(*) FROM 'x.csv')",
                "SELECT 1 FROM sales GROUP BY (SELECT 1 FROM 'x.csv')",
                "SELECT 1 FROM sales GROUP BY id HAVING EXISTS (FROM 'x.csv')",
                "SELECT 1 FROM sales QUALIFY count(*) OVER (ORDER BY (SELECT 1 FROM 'x.csv')) > 1",
                "SELECT sum(id) FILTER (WHERE EXISTS (FROM 'x.csv')) FROM sales",
                "SELECT list(id ORDER BY (SELECT 1 FROM 'x.csv')) FROM sales",
                "SELECT DISTINCT ON ((SELECT 1 FROM 'x.csv')) id FROM sales",
                "SELECT * REPLACE ((SELECT 1 FROM 'x.csv') AS id) FROM sales",
                "SELECT CASE WHEN true THEN (SELECT 1 FROM 'x.csv') END",
                "SELECT list_transform([1], lambda x: (SELECT 1 FROM 'x.csv'))",
                "SELECT {a: [(SELECT 1 FROM 'x.csv')]}",
                "SELECT 1 IN (FROM 'x.csv')",
                "VALUES ((SELECT 1 FROM 'x.csv'))",
                "SELECT 1 FROM sales JOIN stores ON EXISTS (FROM 'x.csv')",
                "SELECT 1 FROM sales, LATERAL (FROM 'x.csv')",
                "SELECT 1 FROM range((SELECT 1 FROM 'x.csv'))",
                "SELECT 1 UNION ALL (SELECT 1 EXCEPT FROM 'x.csv')",
                "PIVOT 'x.csv' ON a IN (1) USING sum(b)",
                "UNPIVOT 'x.csv' ON a",
                "WITH RECURSIVE n AS (SELECT 1 UNION ALL FROM 'x.csv') FROM n",
                "WITH a AS (WITH b AS (FROM 'x.csv') FROM b) SELECT 1",
                "TABLE \"x.csv\""
            })
    void aFileIsFoundWhereverItHides(String sql) throws SQLException {
        assertThat(said(guard.query(sql))).contains("a query reads data sets only: 'x.csv' is not one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount >= 0",
                "amount >= 0 -- never below",
                "/* all */ amount⏎ >=⏎ 0",
                "(id = 1) OR (id = 2)",
                "name = ')' OR name = '('",
                "id IN (SELECT id FROM stores)",
                "amount > (SELECT avg(amount) FROM sales)",
                "EXISTS (SELECT count(*) OVER () FROM stores t WHERE t.id = id)",
                "CASE WHEN id > 0 THEN true END",
                "list_sum(list) = 3 AND list_has(list, 1) AND list_transform(list, x -> x + 1)[1] = 2",
                "name LIKE 'x%' AND name NOT SIMILAR TO 'y' AND name IS NOT NULL",
                "day >= DATE '2019-01-01' AND day BETWEEN '2019-01-01' AND '2021-01-01'",
                "\"we\"\"ird\" <> '😀'",
                "true"
            })
    void anExpressionOnOneRowIsAccepted(String sql) throws SQLException {
        String expression = accepted(guard.expression(text(sql)));

        runs("SELECT * FROM sales WHERE NOT (" + expression + ")");
        assertThat(accepted(guard.where(text(sql)))).isEqualTo(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "-- nothing#1:11: syntax error at or near \")\"",
                "a, b#1:1: the expression is a list; it has to be one expression",
                "a), (b#1:1: the expression does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "a) OR (b#1:1: the expression does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "1) FROM sales WHERE (1=1#1:1: the expression does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "1) UNION SELECT (2#1:1: the expression does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "1) ORDER BY (1#1:1: the expression does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "1) AS x, (2#1:1: the expression does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "1); SELECT (2#1:1: the expression does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "1); DROP TABLE (x#1:16: syntax error at or near \"(\"",
                "true; SELECT 1#1:5: syntax error at or near \";\"",
                "DISTINCT a#1:1: syntax error at or near \"DISTINCT\"",
                "a ORDER BY b#1:3: syntax error at or near \"ORDER\"",
                "a AS b#1:3: syntax error at or near \"AS\"",
                "a /* open#1:3: unterminated /* comment at or near \"/* open )\"",
                "a = 'open#1:5: unterminated quoted string at or near \"'open )\"",
                "SELECT max(id) FROM stores#1:1: the expression does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "*#1:1: the expression does not stand on its own: a parenthesis, comment or semicolon ends it early",
                "COLUMNS('i.*') > 0#1:1: an expression gives one value; name the column instead of *",
                "sum(amount) > 3#1:1: an expression looks at one row; use query for aggregates such as sum",
                "id > 0 AND⏎ count(*) > 3#2:2: an expression looks at one row; use query for aggregates such as count_star",
                "geomean(amount) > 3#1:1: an expression looks at one row; use query for aggregates such as geomean",
                "max(id) OVER () > 3#1:1: an expression looks at one row; use query for window functions",
                "row_number() OVER () > 3#1:1: an expression looks at one row; use query for window functions",
                "grouping(id) > 3#1:1: an expression looks at one row; use query for grouping()",
                "unnest(list) > 3#1:1: an expression gives one value; use query for unnest",
                "generate_subscripts(list, 1) > 3#1:1: an expression gives one value; use query for generate_subscripts",
                "'😀' = name AND random() > 3#1:16: random does not give the same answer in a repeated run; a check on freshness compares with the session's start",
                "id IN (FROM 'x.csv')#1:13: a query reads data sets only: 'x.csv' is not one",
                "id = $1#1:4: a parameter such as ? or $1 has no value here"
            })
    void anExpressionThatIsMoreIsRefusedInWords(String sql, String refusal) throws SQLException {
        assertThat(said(guard.expression(text(sql)))).isEqualTo(refusal);
    }

    @Test
    void nothingIsNoExpression() throws SQLException {
        assertThat(said(guard.expression(" \n"))).isEqualTo("1:1: the expression is empty");
        assertThat(said(guard.where(""))).isEqualTo("1:1: the where is empty");
    }

    @Test
    void whereIsNamedInItsOwnRefusals() throws SQLException {
        assertThat(said(guard.where("a, b"))).isEqualTo("1:1: the where is a list; it has to be one expression");
    }

    @Test
    void aSemicolonAtTheEndOfAQueryIsLeftOut() throws SQLException {
        assertThat(accepted(guard.query("SELECT 1 ; "))).isEqualTo("SELECT 1");
    }

    @Test
    void aCommentAtTheEndCannotSwallowWhatFollows() throws SQLException {
        assertThat(accepted(guard.expression("id > 0 -- why"))).isEqualTo("id > 0 -- why\n");
    }

    @Test
    void depthIsRefusedBeforeItHurts() throws SQLException {
        assertThat(said(guard.expression("1" + " + 1".repeat(600)))).isEqualTo("reads ");
        assertThat(said(guard.expression("1" + " + 1".repeat(900)))).isEqualTo("1:1: the SQL is nested too deeply");
        assertThat(said(guard.expression("1" + " + 1".repeat(9_000))))
                .contains("1:1: ")
                .contains("depth");
        assertThat(said(guard.expression("id = 0" + " OR id = 1".repeat(5_000))))
                .isEqualTo("reads ");
    }

    @Test
    void withoutDataSetsNoneIsProposed() throws SQLException {
        assertThat(said(new SqlGuard(database, new TreeSet<>()).query("FROM x")))
                .isEqualTo("1:6: a query reads data sets only: 'x' is not one");
    }

    @Test
    void mostOfDuckDbsFunctionsMayBeCalled() throws SQLException {
        assertThat(SqlFunctions.of(database).callable())
                .hasSizeGreaterThan(500)
                .contains("sum", "regexp_matches", "list_transform", "strftime", "json_extract", "split_part")
                .doesNotContain("random", "now", "current_setting", "error", "read_csv", "nextval", "getvariable");
    }
}
