package io.dataops.sql.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.suggest.SuggestedSuite;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed for tables of a retail warehouse, and that it holds on them. */
class FoodmartSuggestionTest {
    private static final List<String> TABLES =
            List.of("customer", "product", "product_class", "promotion", "store", "time_by_day", "sales_fact_dec_1998");

    @TempDir
    Path folder;

    @Test
    void theSuiteHoldsOnItsData() throws IOException {
        for (String table : TABLES) {
            String file = table + ".json";
            try (InputStream in =
                    Objects.requireNonNull(FoodmartSuggestionTest.class.getResourceAsStream("/" + file), file)) {
                Files.copy(in, folder.resolve(file));
            }
        }
        SuggestedSuite suite = new SuggestionRun(folder)
                .suggest(TABLES.stream().map(table -> table + ".json").toArray(String[]::new));

        new GoldenSuite("suggested-foodmart.yaml").holds(suite.text());
        assertThat(SuiteRun.said(SuiteRun.in(folder).verify(suite.text())))
                .hasSize(suite.checks())
                .allMatch(said -> said.startsWith("PASSED "));
    }
}
