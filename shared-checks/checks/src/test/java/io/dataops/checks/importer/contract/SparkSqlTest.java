package io.dataops.checks.importer.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and names of Spark get our quotes; all else stays. */
class SparkSqlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a > 1 AND b  IN (1, 2)       | a > 1 AND b  IN (1, 2)
            `order id` = 1               | "order id" = 1
            a = "it's"                   | a = 'it''s'
            a = 'it''s'                  | a = 'it''s'
            a = 'it\\'s'                  | a = 'it''s'
            a = "say \\"x\\""             | a = 'say "x"'
            a = '`no name`' or `b` = "c" | a = '`no name`' or "b" = 'c'
            `a"b` = 1                    | "a""b" = 1
            """)
    void sqlOfSpark(String sparks, String ours) {
        assertThat(SparkSql.inOurQuotes(sparks)).isEqualTo(ours);
    }
}
