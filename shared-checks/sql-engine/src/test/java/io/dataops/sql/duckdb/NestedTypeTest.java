package io.dataops.sql.duckdb;

import static io.dataops.checks.plan.ColumnKind.DECIMAL;
import static io.dataops.checks.plan.ColumnKind.DOUBLE;
import static io.dataops.checks.plan.ColumnKind.INTEGER;
import static io.dataops.checks.plan.ColumnKind.NESTED;
import static io.dataops.checks.plan.ColumnKind.TEXT;
import static io.dataops.checks.plan.ColumnKind.TIMESTAMP_TZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.duckdb.NestedType.Leaf;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
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

    @Test
    void fieldsAreFoundAtAnyDepth() throws Exception {
        String type = typeOf("{a: 1, b: [{c: 1.5::DOUBLE, d: [['x']]}], e: 1.25, f: {g: '2026-01-01'::TIMESTAMPTZ}}");

        assertThat(NestedType.leaves(type))
                .containsExactly(
                        new Leaf(".\"a\"", INTEGER),
                        new Leaf(".\"b\"[*].\"c\"", DOUBLE),
                        new Leaf(".\"b\"[*].\"d\"[*][*]", TEXT),
                        new Leaf(".\"e\"", DECIMAL),
                        new Leaf(".\"f\".\"g\"", TIMESTAMP_TZ));
    }

    @Test
    void aFieldMayHaveAnyName() throws Exception {
        String type = typeOf("{'a b': 1, 'c\"d, e) \"': 2, 'select': 3, 'f.g[*]': 4, 'h\\i': 5}");

        assertThat(NestedType.leaves(type))
                .extracting(Leaf::path)
                .containsExactly(".\"a b\"", ".\"c\\\"d, e) \\\"\"", ".\"select\"", ".\"f.g[*]\"", ".\"h\\\\i\"");
    }

    @Test
    void theValuesOfAMapAndOfAnArrayAreMany() throws Exception {
        assertThat(NestedType.leaves(typeOf("map {'k': [1::BIGINT]}"))).containsExactly(new Leaf(".*[*]", INTEGER));
        assertThat(NestedType.leaves(typeOf("[{a: 1}]::STRUCT(a INTEGER)[1]")))
                .containsExactly(new Leaf("[*].\"a\"", INTEGER));
        assertThat(NestedType.leaves(typeOf("map {{a: 1}: 'x'}"))).containsExactly(new Leaf(".*", TEXT));
    }

    @Test
    void aTypeThatIsNotNestedHoldsItself() throws Exception {
        assertThat(NestedType.leaves(typeOf("1"))).containsExactly(new Leaf("", INTEGER));
        assertThat(NestedType.leaves(typeOf("'[1]'::JSON"))).containsExactly(new Leaf("", NESTED));
    }
}
