package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.baseline.KeptPredictions;
import io.dataops.results.ModelEvidence;
import io.dataops.results.VerificationResult;
import io.dataops.sql.PromotedRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Predictions are kept before they are looked at; those that turn out to be none to judge do not stay for a promotion. */
class DiscardedPredictionsTest {
    private static final String GOOD =
            "  good: { task: regression, predictions: rows.csv, id: id, label: y, prediction: p }\n";
    private static final String BAD =
            "  bad: { task: regression, predictions: rows.csv, id: id, label: y, prediction: n }\n";

    @TempDir
    private Path folder;

    private PromotedRun run;

    @BeforeEach
    void rows() {
        run = PromotedRun.in(folder);
        run.project().file("rows.csv", "id,y,p,n", "1,1,2,2", "2,2,2,NaN");
    }

    private VerificationResult verify(String models) throws IOException {
        return run.verify("version: 1\nmodels:\n" + models + "gates:\n"
                + models.replaceAll("(?m)^  (\\w+):.*$", "  - { metric: $1.mae, max: 3, confidence: none }"));
    }

    @Test
    void aRefusedModelLeavesNothing() throws IOException {
        VerificationResult result = verify(BAD);

        assertThat(result.models())
                .extracting(ModelEvidence::problem)
                .containsExactly("the prediction is not a number (NaN) in row 2");
        assertThat(run.promotable().resolve(KeptPredictions.name("bad")).getParent())
                .doesNotExist();
    }

    @Test
    void thePredictionsOfAnotherModelStay() throws IOException {
        verify(GOOD + BAD);

        assertThat(run.promotable().resolve(KeptPredictions.name("good"))).isRegularFile();
        assertThat(run.promotable().resolve(KeptPredictions.name("bad"))).doesNotExist();
    }
}
