package io.dataops.checks.importer.gx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row conditions as SQL. */
class RowConditionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a == 1                              | "a" = 1
            1 < a <= 5                          | (1 < "a" AND "a" <= 5)
            a > 1 and b == "x" or not c == -2.5 | (("a" > 1 AND "b" = 'x') OR NOT coalesce("c" = -2.5, false))
            a > 1 & (b < 2)                     | ("a" > 1 AND "b" < 2)
            a != 1                              | coalesce("a" != 1, true)
            a in [1, 2]                         | "a" IN (1, 2)
            a not in ("x", "y")                 | coalesce("a" NOT IN ('x', 'y'), true)
            `two words`.isna()                  | "two words" IS NULL
            a.notnull() and b == True           | ("a" IS NOT NULL AND "b" = true)
            flag                                | "flag"
            a == b                              | "a" = "b"
            ~s.isin(["x"]) and a.isin((1, 2))   | (NOT coalesce("s" IN ('x'), false) AND "a" IN (1, 2))
            a + 2 * b >= (c - 1) / 2            | "a" + 2 * "b" >= ("c" - 1) / 2
            (a + b) * 2 > 1 and (a > 1)         | (("a" + "b") * 2 > 1 AND "a" > 1)
            (a + b) in [1]                      | ("a" + "b") IN (1)
            """)
    void aConditionOfPandas(String condition, String sql) throws NotTakenException {
        assertThat(PandasCondition.sql(condition)).isEqualTo(sql);
    }

    @Test
    void signsStandForAndOrAndNot() throws NotTakenException {
        assertThat(PandasCondition.sql("a > 1 & b < 2 | ~(c == 1)"))
                .isEqualTo("((\"a\" > 1 AND \"b\" < 2) OR NOT coalesce(\"c\" = 1, false))");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a.str.startswith("x")
            a + 1
            a % 2 == 0
            a ** 2 > 1
            (a + 1
            a >
            a == 1 b
            @limit < a
            a in []
            """)
    void whatIsMoreThanComparisonsIsNotTaken(String condition) {
        assertThatThrownBy(() -> PandasCondition.sql(condition))
                .isInstanceOf(NotTakenException.class)
                .hasMessage("its row_condition " + condition + " holds more than comparisons of columns and values");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            col("a") > 5                  | "a" > 5
            col("two words")=="x y"       | "two words" = 'x y'
            col("a") != 'it'              | "a" != 'it'
            col("a").notNull()            | "a" IS NOT NULL
            col("d") >= date("2026-01-31")| "d" >= DATE '2026-01-31'
            """)
    void aConditionOfGreatExpectations(String condition, String sql) throws NotTakenException {
        assertThat(ColCondition.sql(condition)).isEqualTo(sql);
    }

    @Test
    void aSecondComparisonThatWouldNotBeReadIsNotTaken() {
        assertThatThrownBy(() -> ColCondition.sql("col(\"a\") > 5 and col(\"b\") < 3"))
                .hasMessage("its row_condition col(\"a\") > 5 and col(\"b\") < 3 goes on after its first comparison,"
                        + " which is all that Great Expectations reads");
        assertThatThrownBy(() -> ColCondition.sql("a > 5"))
                .hasMessage("its row_condition a > 5 is not of the form col(\"a\") > 5");
    }

    @Test
    void aConditionOfSparkKeepsItsWordsAndGetsOurQuotes() throws NotTakenException {
        assertThat(SparkCondition.sql("`a b` == \"it's\" and length(c) <=> 3"))
                .isEqualTo("\"a b\" == 'it''s' and length ( c ) IS NOT DISTINCT FROM 3");
        assertThatThrownBy(() -> SparkCondition.sql("a = 1 -- all"))
                .hasMessage("its row_condition a = 1 -- all holds a comment or a semicolon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            { type: comparison, column: { name: a }, operator: "==", parameter: "it's" } | "a" = 'it''s'
            { type: comparison, column: { name: a }, operator: IN, parameter: [1, x] }   | "a" IN (1, 'x')
            { type: comparison, column: { name: a }, operator: NOT_IN, parameter: [] }   | true
            { type: column_comparison, column: { name: a }, operator: "!=", other_column: { name: b } } | "a" != "b"
            { type: nullity, column: { name: a }, is_null: false }                       | "a" IS NOT NULL
            { type: pass_through, pass_through_filter: "a > 1" }                         | a > 1
            { type: and, conditions: [{ type: nullity, column: { name: a }, is_null: true }] } | ("a" IS NULL)
            """)
    void aConditionAsAnObject(String object, String sql) throws NotTakenException, ProblemsException {
        assertThat(ConditionObject.sql(YamlFile.read(object, "suite.json"))).isEqualTo(sql);
    }

    @Test
    void anObjectThatIsNotKnownIsNotTaken() throws ProblemsException {
        var xor = YamlFile.read("{ type: xor, conditions: [] }", "suite.json");
        var like =
                YamlFile.read("{ type: comparison, column: { name: a }, operator: LIKE, parameter: x }", "suite.json");

        assertThatThrownBy(() -> ConditionObject.sql(xor))
                .hasMessage(
                        "its row_condition has the type 'xor', not comparison, column_comparison, nullity, and, or, pass_through");
        assertThatThrownBy(() -> ConditionObject.sql(like))
                .hasMessage("its row_condition has the operator 'LIKE', not ==, !=, <, <=, >, >=, IN, NOT_IN");
    }
}
