package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.testing.InLanguage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckViewTest {
    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.ENGLISH);

    private static CheckView view(VerificationResult result, String id) {
        return new CheckView(result.checks().stream()
                .filter((Outcome outcome) -> outcome.check().id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aCheckSaysWhatItAskedAndMeasured() {
        CheckView view = view(SampleResults.complete(), "sales.foreign_key.product_id");
        assertThat(view.measured())
                .containsExactly(
                        Fact.text("Expected", "no failing row"),
                        Fact.text("Observed", "12 failing rows"),
                        Fact.text("Failing rows", "12 of 86,837 · 0.014%"),
                        Fact.text("Rows left out because of a null", "3"));
        assertThat(view.declared())
                .containsExactly(
                        Fact.code("Id", "sales.foreign_key.product_id"),
                        Fact.text("Data set", "sales"),
                        Fact.code("Type", "foreign_key"),
                        Fact.code("Columns", "product_id"),
                        Fact.text("Severity", "error: a miss fails"),
                        Fact.code("Declared", "dataops.yaml:14:9"));
        assertThat(view.sql()).startsWith("SELECT time_id");
    }

    @Test
    void aShareIsNeverRoundedAcrossItsLimit() {
        CheckView view = view(SampleResults.complete(), "sales.expression.store_sales+store_cost");
        assertThat(view.measured()).contains(Fact.text("Failing rows", "87 of 86,837 · 0.1002%"));
    }

    @Test
    void maskedValuesAndNullsAreNoTextOfTheData() {
        SampleTable samples =
                view(SampleResults.complete(), "sales.foreign_key.product_id").samples();
        assertThat(samples.masked()).isTrue();
        assertThat(samples.columns()).containsExactly("time_id", "customer_id", "product_id", "note");
        assertThat(samples.rows().get(0))
                .containsExactly(
                        new SampleTable.Cell("367", false),
                        new SampleTable.Cell("3449", false),
                        new SampleTable.Cell("1561", false),
                        new SampleTable.Cell("***", true));
        assertThat(samples.rows().get(1).get(3)).isEqualTo(new SampleTable.Cell("null", true));
    }

    @Test
    void aCheckThatCouldNotRunMeasuredNothing() {
        CheckView view = view(SampleResults.complete(), "returns.row_count");
        assertThat(view.sign().word()).isEqualTo("Could not run");
        assertThat(view.measured()).containsExactly(Fact.text("Expected", "at least 1 row"));
        assertThat(view.samples()).isNull();
        assertThat(view.sql()).isEmpty();
    }

    @Test
    void hostileSamplesAreMadeVisible() {
        CheckView view = view(SampleResults.hostile(), SampleResults.HOSTILE);
        List<SampleTable.Cell> row = view.samples().rows().get(0);
        assertThat(row.get(0).text()).contains("</script>", "\\u0000", "\\u202E");
        assertThat(view.title()).doesNotContain("\u001B");
    }
}
