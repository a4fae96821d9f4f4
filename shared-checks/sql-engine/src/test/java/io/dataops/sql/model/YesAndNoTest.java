package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One CSV file whose labels are {@code yes} and {@code no}, as a data set and as the rows of a model. */
class YesAndNoTest {
    @TempDir
    private Path folder;

    private SuiteRun run;

    @BeforeEach
    void rows() {
        run = SuiteRun.in(folder).file("t.csv", "id,churned,p", "1,yes,0.9", "2,no,0.2", "3,yes,0.7", "4,no,0.6");
    }

    @Test
    void areTheClassesOfAModel() {
        VerificationResult result = run.verify("""
                version: 1
                models:
                  churn:
                    task: binary
                    predictions: t.csv
                    label: churned
                    positive: "yes"
                    probability: p
                gates:
                  - { metric: churn.accuracy, min: 0.75 }
                """);

        assertThat(result.models().get(0).classes()).containsExactly("no", "yes");
        assertThat(result.gates()).extracting(GateDecision::decision).containsExactly(Decision.PASS);
    }

    @Test
    void areBooleansOfADataSet() {
        assertThat(run.says(
                        "column_type: { column: churned, is: boolean }",
                        "accepted_values: { column: churned, values: [true] }"))
                .containsExactly(
                        "PASSED churned is of type boolean: it is boolean (BOOLEAN)",
                        "FAILED churned is one of true: 2 of 4 rows fail");
    }

    @Test
    void whoComparesTheBooleanWithAWordIsToldToDeclareText() {
        assertThat(run.says("accepted_values: { column: churned, values: [\"yes\", \"no\"] }"))
                .containsExactly(
                        "ERRORED churned is boolean and cannot be compared with 'yes'; write true or false, or declare"
                                + " the column as text under read: types");
    }

    @Test
    void stayTextsOfADataSetThatDeclaresThem() {
        assertThat(run.key("read: { types: { churned: text } }")
                        .says("accepted_values: { column: churned, values: [\"yes\", \"no\"] }"))
                .containsExactly("PASSED churned is one of 'yes', 'no': all 4 rows pass");
    }
}
