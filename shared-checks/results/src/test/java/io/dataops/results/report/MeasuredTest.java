package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Finding;
import io.dataops.results.Status;
import io.dataops.results.testing.SampleResults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test
    void aCountStandsAsItsSentenceTellsIt() {
        assertThat(observed("70751", "the number of rows is at least 100,000: it is 70,751"))
                .isEqualTo("70,751");
        assertThat(observed("7751 of 80000", "the share is at least 95%: it is 7,751 of 80,000 (9.7%)"))
                .isEqualTo("7,751 of 80,000");
    }

    @Test
    void aValueOfTheDataHasNoCommas() {
        assertThat(observed("1998", "the highest year is at most 1997: it is 1998"))
                .isEqualTo("1998");
        assertThat(observed("80331", "the most common code is '80333': it is 80331"))
                .isEqualTo("80331");
        assertThat(observed("1998-12-30", "the newest day is at most 30 days old: it is 1998-12-30"))
                .isEqualTo("1998-12-30");
    }

    @Test
    void aLongTailIsCutAsInTheSentence() {
        assertThat(observed("8.054056196298", "psi at most 0.25: psi is 8.0541"))
                .isEqualTo("8.0541");
    }

    @Test
    void failingRowsAreToldOnce() {
        Measured measured = new Measured(SampleResults.outcome(
                7, "sales", "not_null", Status.FAILED, SampleResults.counted("12 of 86,837 rows fail", 86_837, 12)));
        assertThat(measured.observed()).isEmpty();
        assertThat(measured.failing()).isEqualTo("12 of 86,837 rows (0.014%)");
    }

    private static String observed(@Nullable String observed, String message) {
        Finding finding = new Finding(message, observed, null, null, null, null, null);
        return new Measured(SampleResults.outcome(7, "sales", "row_count", Status.FAILED, finding)).observed();
    }
}
