package io.dataops.onnx;

import static io.dataops.onnx.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.Scorer.Answers;
import io.dataops.checks.score.Scorer.Prediction;
import io.dataops.checks.score.Scorer.Scores;
import io.dataops.checks.score.ScorerException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputsTest {
    private static Answers answers(Models model) throws ScorerException {
        try (Scorer scorer = model.open()) {
            return scorer.answers();
        }
    }

    @Test
    void aLabelAndAZipMapAreAClassAndItsProbabilities() throws ScorerException {
        assertThat(answers(model("zipmap_text").features("float_input")))
                .isEqualTo(new Answers(Prediction.CLASS, List.of("high", "low", "mittel")));
        assertThat(answers(model("zipmap_number").features("float_input")))
                .isEqualTo(new Answers(Prediction.CLASS, List.of("0", "1")));
    }

    @Test
    void theSuiteRenamesTheClassesOfAModel() throws ScorerException {
        Scores renamed = model("forest")
                .features("X")
                .classes("small", "middle", "large")
                .score();
        Scores own = model("forest").features("X").score();

        assertThat(renamed.classes())
                .isEqualTo(own.classes().stream()
                        .map(label -> switch (label) {
                            case "1" -> "small";
                            case "2" -> "middle";
                            default -> "large";
                        })
                        .toList());
        assertThat(renamed.probabilities()).isDeepEqualTo(own.probabilities());
    }

    @Test
    void aModelWithNothingButProbabilitiesPredictsNoClass() throws ScorerException {
        Models network = model("network").features("x");

        assertThat(answers(network)).isEqualTo(new Answers(Prediction.NONE, List.of("0", "1", "2")));
        assertThat(network.score().classes()).isEmpty();
        assertThat(network.score().numbers()).isEmpty();
    }

    @Test
    void aLabelThatIsANumberCountsTheClassesOfTheSuite() throws ScorerException {
        Scores named =
                model("network_label").features("x").classes("a", "b", "c").score();
        Scores counted = model("network_label").features("x").score();

        assertThat(named.classes())
                .isEqualTo(counted.classes().stream()
                        .map(label -> List.of("a", "b", "c").get(Integer.parseInt(label)))
                        .toList());
    }

    @Test
    void aLabelThatIsANumberIsItselfWhenAllClassesAreWholeNumbers() throws ScorerException {
        Scores reversed =
                model("network_label").features("x").classes("2", "1", "0").score();

        assertThat(reversed.classes())
                .isEqualTo(model("network_label").features("x").score().classes());
    }

    @Test
    void aLabelThatIsNoneOfTheClassesIsRefusedWithItsRow() {
        assertThat(Refusal.of(() -> model("network_label")
                        .features("x")
                        .classes("7", "8", "9")
                        .score()))
                .isEqualTo("models/network_label.onnx predicts a class for row 1 that is none of its 3 classes (7, 8,"
                        + " 9); name them all with 'classes', in the order of the model");
    }

    @Test
    void aLabelAloneIsAClassWithoutProbabilities() throws ScorerException {
        Models label = model("only_label").features("x");

        assertThat(answers(label)).isEqualTo(new Answers(Prediction.CLASS, List.of()));
        assertThat(label.score().probabilities()).isEmpty();
        assertThat(answers(model("zipmap_text").features("float_input").output("label")))
                .isEqualTo(new Answers(Prediction.CLASS, List.of()));
    }

    @Test
    void theSuiteRenamesTheClassesOfALabelAlone() throws ScorerException {
        Models label = model("forest").features("X").output("label");

        assertThat(label.classes("small", "middle", "large").score().classes()).isSubsetOf("small", "middle", "large");
        assertThat(Refusal.of(() -> label.classes("small", "large").open()))
                .isEqualTo("models/forest.onnx tells 3 classes apart in output 'label', and the suite names 2");
    }

    @Test
    void oneColumnIsANumberWhenTheSuiteNamesNoClasses() throws ScorerException {
        assertThat(answers(model("one_probability").features("x")))
                .isEqualTo(new Answers(Prediction.NUMBER, List.of()));
    }

    @Test
    void oneColumnIsTheProbabilityOfTheSecondOfTwoClasses() throws ScorerException {
        Models column = model("one_probability").features("x");
        double[] numbers = column.score().numbers();
        Scores scores = column.classes("no", "yes").score();

        assertThat(answers(column)).isEqualTo(new Answers(Prediction.NONE, List.of("no", "yes")));
        assertThat(scores.probabilities()[1]).isEqualTo(numbers);
        assertThat(scores.probabilities()[0][0]).isEqualTo(1 - numbers[0]);
    }

    @Test
    void oneColumnIsNotEnoughForThreeClasses() {
        assertThat(Refusal.of(() -> model("one_probability")
                        .features("x")
                        .classes("a", "b", "c")
                        .open()))
                .isEqualTo("models/one_probability.onnx gives one probability in output 'p', that of the second of two"
                        + " classes, and the suite names 3");
    }

    @Test
    void theNumberOfClassesHasToBeTheModels() {
        assertThat(Refusal.of(
                        () -> model("network").features("x").classes("a", "b").open()))
                .isEqualTo("models/network.onnx gives 3 probabilities in output 'p', and the suite names 2 classes");
        assertThat(Refusal.of(() -> model("zipmap_text")
                        .features("float_input")
                        .classes("a", "b")
                        .open()))
                .isEqualTo("models/zipmap_text.onnx gives 3 probabilities in output 'output_probability', and the suite"
                        + " names 2 classes");
    }

    @Test
    void aModelThatDoesNotSayHowManyColumnsItHasNeedsClasses() throws ScorerException {
        assertThat(Refusal.of(() -> model("no_width").features("x").open()))
                .isEqualTo("models/no_width.onnx does not say how many columns its output p[?, ?] float has; name its"
                        + " classes with 'classes', in the order of the columns");

        Models named = model("no_width").features("x").classes("a", "b", "c", "d");
        assertThat(named.score().probabilities())
                .hasDimensions(4, Rows.reference().size());
    }

    @Test
    void aWidthThatShowsOnlyInTheAnswerIsChecked() {
        assertThat(Refusal.of(() ->
                        model("no_width").features("x").classes("a", "b", "c").score()))
                .isEqualTo("models/no_width.onnx gives output 'p' the shape [12, 4], where [12, 3] is expected");
    }

    @Test
    void aTextLabelBesideNamelessColumnsNeedsClasses() {
        assertThat(Refusal.of(
                        () -> model("text_label_and_network").features("x").open()))
                .isEqualTo("models/text_label_and_network.onnx does not say which class each column of its output p[?,"
                        + " 3] float is for; name them with 'classes', in the order of the columns");
    }

    @Test
    void aTextLabelThatTheSuiteDoesNotNameIsRefused() {
        assertThat(Refusal.of(() -> model("text_label_and_network")
                        .features("x")
                        .classes("High", "Low", "Middle")
                        .score()))
                .isEqualTo("models/text_label_and_network.onnx predicts a class for row 1 that is none of its 3 classes"
                        + " (High, Low, Middle); name them all with 'classes', in the order of the model");
    }

    @Test
    void outputsThatCannotBeToldApartAreListed() {
        assertThat(Refusal.of(() -> model("two_outputs").features("x").open()))
                .isEqualTo(
                        "models/two_outputs.onnx has several outputs that could be meant: logits[?, 3] float, p[?, 3]"
                                + " float; name one with 'output'");
    }

    @Test
    void theSuiteNamesTheOutput() throws ScorerException {
        assertThat(model("two_outputs").features("x").output("p").score().probabilities())
                .isDeepEqualTo(model("network").features("x").score().probabilities());
        assertThat(model("two_outputs").features("x").output("logits").score().probabilities())
                .isDeepEqualTo(model("network_logits").features("x").score().probabilities());
    }

    @Test
    void anOutputThatTheModelHasNotIsRefusedWithTheNearestName() {
        assertThat(Refusal.of(
                        () -> model("two_outputs").features("x").output("logit").open()))
                .isEqualTo("models/two_outputs.onnx has no output 'logit'; did you mean 'logits'?");
        assertThat(Refusal.of(
                        () -> model("network").features("x").output("y_hat").open()))
                .isEqualTo("models/network.onnx has no output 'y_hat'; it has p[?, 3] float");
    }

    @Test
    void aLabelBesideOneColumnNeedsAWordOfTheSuite() throws ScorerException {
        assertThat(Refusal.of(() -> model("score_and_label").features("x").open()))
                .isEqualTo("models/score_and_label.onnx answers with label[?, 1] int64, score[?, 1] float; name two"
                        + " 'classes' if the latter is the probability of the second one, or one 'output'");

        assertThat(answers(model("score_and_label").features("x").output("score")))
                .isEqualTo(new Answers(Prediction.NUMBER, List.of()));
    }

    @Test
    void aModelWithoutAnyUsableOutputIsRefused() {
        assertThat(Refusal.of(() -> model("sequence").features("x").open()))
                .isEqualTo("models/sequence.onnx has no output that is a class, a number or probabilities for each row,"
                        + " only parts sequence of tensors");
        assertThat(Refusal.of(() ->
                        model("no_rank").features("x").input("shape", "visits").open()))
                .isEqualTo("models/no_rank.onnx has no output that is a class, a number or probabilities for each row,"
                        + " only y float of no known shape");
    }

    @Test
    void anOutputThatIsNothingForEachRowIsRefused() {
        assertThat(Refusal.of(() -> model("label_and_sequence")
                        .features("x")
                        .output("parts")
                        .open()))
                .isEqualTo("models/label_and_sequence.onnx has the output parts sequence of tensors, which is no class,"
                        + " number or probabilities for each row");
    }

    @Test
    void anAnswerWithAnotherNumberOfRowsIsRefused() {
        assertThat(Refusal.of(() -> model("one_row").features("x").score()))
                .isEqualTo("models/one_row.onnx gives output 'y' the shape [1, 4], where [12, 4] is expected");
    }

    @Test
    void scoresThatAreNoProbabilitiesAreHandedOn() throws ScorerException {
        double[][] scores = model("network_logits").features("x").score().probabilities();

        assertThat(Arrays.stream(scores).flatMapToDouble(Arrays::stream)).anyMatch(score -> score < 0);
    }
}
