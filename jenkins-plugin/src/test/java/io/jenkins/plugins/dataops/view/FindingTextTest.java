package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.CheckDescription;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Severity;
import io.dataops.results.SourcePosition;
import io.dataops.results.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTextTest {
    @Test
    void theDescriptionIsNotSaidTwice() {
        assertThat(FindingText.below(found("Every price is positive: 3 of 100 rows fail")))
                .isEqualTo("3 of 100 rows fail");
    }

    @Test
    void anotherMessageStaysWhole() {
        assertThat(FindingText.below(found("there is no column 'price'"))).isEqualTo("there is no column 'price'");
    }

    private static Outcome found(String message) {
        return new Outcome(
                new CheckDescription(
                        "sales.positive.price",
                        "sales",
                        "positive",
                        List.of("price"),
                        Severity.ERROR,
                        "Every price is positive",
                        "no failing row",
                        new SourcePosition("dataops.yaml", 1, 1)),
                Status.FAILED,
                Finding.reason(message));
    }
}
