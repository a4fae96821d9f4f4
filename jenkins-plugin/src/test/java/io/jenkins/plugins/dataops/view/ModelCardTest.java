package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.report.MatrixCell;
import io.dataops.results.report.Tone;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.testing.InLanguage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModelCardTest {
    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.ENGLISH);

    @Test
    void aModelSaysWhatItWasJudgedOn() {
        ModelCard card = ModelCard.of(SampleModels.churn());
        assertThat(card.warnings()).isEmpty();
        assertThat(card.output()).isEmpty();
        assertThat(card.facts())
                .containsExactly(
                        Fact.text("Task", "binary"),
                        Fact.text("Rows", "12,400"),
                        Fact.text("Positive class", "yes"),
                        Fact.code("Predictions from", "target/churn.onnx"),
                        Fact.code("Baseline", "promoted/churn"),
                        Fact.text("Predictions that changed", "96 of 12,400, counting scores 1,203"),
                        Fact.text("Times the test set was looked at", "3"),
                        Fact.text("Scored by", "onnxruntime 1.28.0"));
    }

    @Test
    void aModelThatCouldNotBeEvaluatedSaysWhyAndShowsWhatItsCommandWrote() {
        ModelCard card = ModelCard.of(SampleModels.price());
        assertThat(card.warnings())
                .containsExactly(
                        new ModelCard.Warning(
                                new Sign(Tone.UNKNOWN, "not evaluated"),
                                "dataops.yaml:31:5: the command python ended with exit code 1"),
                        new ModelCard.Warning(
                                new Sign(Tone.UNKNOWN, "not compared with the baseline"),
                                "the candidate has no predictions"));
        assertThat(card.facts()).contains(Fact.text("Rows", "none evaluated"), Fact.text("Exit code", "1 after 1.2 s"));
        assertThat(card.output()).endsWith("ModuleNotFoundError: No module named 'lightgbm'\n");
    }

    @Test
    void predictionsThatAreTheBaselinesOwnAreAWarning() {
        assertThat(ModelCard.of(SampleModels.unchanged()).warnings())
                .containsExactly(
                        new ModelCard.Warning(
                                new Sign(Tone.WARN, "unchanged"),
                                "All 12,400 predictions are the same as the baseline's: it may have been compared with itself."));
    }

    @Test
    void withoutClassesEveryPredictionThatDiffersHasChanged() {
        assertThat(ModelCard.of(SampleModels.drawn()).facts())
                .contains(Fact.text("Predictions that changed", "1,203 of 12,400"));
    }

    @Test
    void theCandidateIsDrawnLast() {
        CurveCard roc = ModelCard.of(SampleModels.churn()).curves().get(0);
        assertThat(roc.title()).isEqualTo("ROC");
        assertThat(roc.lines()).extracting(CurveCard.Line::name).containsExactly("Baseline", "Candidate");
        assertThat(roc.lines()).extracting(CurveCard.Line::css).containsExactly("other", "candidate");
    }

    @Test
    void everyClassHasItsRowOfTheMatrix() {
        MatrixTable matrix = ModelCard.of(SampleModels.churn()).matrices().get(0);
        assertThat(matrix.of()).isEqualTo("Candidate");
        assertThat(matrix.rows()).extracting(MatrixTable.Row::truth).containsExactly("no", "yes");
        assertThat(matrix.rows().get(0).cells())
                .isEqualTo(List.of(new MatrixCell("9,120", "91.8%", 8, true), new MatrixCell("810", "8.2%", 1, false)));
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        ModelCard card = ModelCard.of(SampleModels.named(SampleResults.HOSTILE));
        assertThat(card.name()).contains("\\u0000").doesNotContain("\u0000");
        assertThat(card.toString()).doesNotContain("\u0000", "\u001B", "\u202E");
    }
}
