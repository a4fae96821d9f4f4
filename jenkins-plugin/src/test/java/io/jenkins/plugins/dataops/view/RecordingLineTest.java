package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.testing.InLanguage;
import io.jenkins.plugins.dataops.testing.Recordings;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordingLineTest {
    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.ENGLISH);

    private final RecordingSummary alone = RecordingSummary.of(Recordings.of(SampleResults.complete()), null);

    @Test
    void aRecordingIsOneLine() {
        assertThat(RecordingLine.of(alone, Verdict.FAILED, 0))
                .isEqualTo(new RecordingLine(
                        "dataops",
                        "Shop",
                        Sign.of(Verdict.FAILED),
                        "11 checks: 2 failed, 1 could not run, 1 warned, 1 left out, 6 passed · 5 gates: 2 block, 1 warns",
                        "",
                        "",
                        "8c1f0a5b7d"));
    }

    @Test
    void changesAreToldWhereThereIsAReference() {
        RecordingSummary compared =
                RecordingSummary.of(Recordings.of(SampleResults.complete()), Recordings.of(SampleResults.passed()));
        assertThat(RecordingLine.of(compared, Verdict.FAILED, 0).changes())
                .isEqualTo("Checks: 4 new, 0 fixed, 0 outstanding");
    }

    @Test
    void waiversAreToldAndWhatTheyMadeMilder() {
        assertThat(RecordingLine.of(alone, Verdict.FAILED, 1).waived()).isEqualTo("1 miss waived");
        assertThat(RecordingLine.of(alone, Verdict.FAILED, 2).waived()).isEqualTo("2 misses waived");
        assertThat(RecordingLine.of(alone, Verdict.WARNED, 5).waived()).isEqualTo("waived; without waivers: Failed");
    }

    @Test
    void whatCannotBeReadIsNoPassWhateverWasRecorded() {
        RecordingSummary passed = RecordingSummary.of(Recordings.of(SampleResults.passed()), null);
        assertThat(RecordingLine.of(passed, Verdict.NOT_EVALUATED, 0).sign()).isEqualTo(Sign.of(Verdict.NOT_EVALUATED));
    }
}
