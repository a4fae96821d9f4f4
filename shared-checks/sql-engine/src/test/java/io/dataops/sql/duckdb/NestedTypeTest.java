package io.dataops.sql.duckdb;

import static io.dataops.checks.plan.ColumnKind.DECIMAL;
import static io.dataops.checks.plan.ColumnKind.DOUBLE;
import static io.dataops.checks.plan.ColumnKind.INTEGER;
import static io.dataops.checks.plan.ColumnKind.NESTED;
import static io.dataops.checks.plan.ColumnKind.TEXT;
import static io.dataops.checks.plan.ColumnKind.TIMESTAMP_TZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.sql.duckdb.NestedType.Leaf;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The types come from DuckDB itself, which writes them as it likes. */
class NestedTypeTest {
    private static String typeOf(String value) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + value)) {
            return rows.getMetaData().getColumnTypeName(1);
        }
    }

    private static Leaf leaf(ColumnKind kind, String... steps) {
        return new Leaf(List.of(steps), kind);
    }

    @Test
    void fieldsAreFoundAtAnyDepth() throws Exception {
        String type = typeOf("{a: 1, b: [{c: 1.5::DOUBLE, d: [['x']]}], e: 1.25, f: {g: '2026-01-01'::TIMESTAMPTZ}}");

        assertThat(NestedType.leaves(type))
                .containsExactly(
                        leaf(INTEGER, ".\"a\""),
                        leaf(DOUBLE, ".\"b\"", "[*]", ".\"c\""),
                        leaf(TEXT, ".\"b\"", "[*]", ".\"d\"", "[*]", "[*]"),
                        leaf(DECIMAL, ".\"e\""),
                        leaf(TIMESTAMP_TZ, ".\"f\"", ".\"g\""));
        assertThat(NestedType.leaves(type)).extracting(Leaf::toString).contains(".b[].d[][]");
    }

    @Test
    void aFieldMayHaveAnyName() throws Exception {
        String type = typeOf("{'a b': 1, 'c\"d, e) \"': 2, 'select': 3, 'f.g[*]': 4, 'h\\i': 5}");

        assertThat(NestedType.leaves(type))
                .noneMatch(Leaf::isOneOfMany)
                .extracting(Leaf::path)
                .containsExactly(".\"a b\"", ".\"c\\\"d, e) \\\"\"", ".\"select\"", ".\"f.g[*]\"", ".\"h\\\\i\"");
    }

    @Test
    void theValuesOfAMapAndOfAnArrayAreMany() throws Exception {
        assertThat(NestedType.leaves(typeOf("map {'k': [1::BIGINT]}"))).containsExactly(leaf(INTEGER, ".*", "[*]"));
        assertThat(NestedType.leaves(typeOf("[{a: 1}]::STRUCT(a INTEGER)[1]")))
                .containsExactly(leaf(INTEGER, "[*]", ".\"a\""));
        assertThat(NestedType.leaves(typeOf("map {{a: 1}: 'x'}"))).containsExactly(leaf(TEXT, ".*"));
    }

    @Test
    void aTypeThatIsNotNestedHoldsItself() throws Exception {
        assertThat(NestedType.leaves(typeOf("1"))).containsExactly(leaf(INTEGER));
        assertThat(NestedType.leaves(typeOf("'[1]'::JSON"))).containsExactly(leaf(NESTED));
    }
}
