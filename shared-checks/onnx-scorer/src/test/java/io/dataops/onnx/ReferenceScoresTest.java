package io.dataops.onnx;

import static io.dataops.onnx.Models.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.Scorer.Scores;
import io.dataops.checks.score.ScorerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of models beside those that numpy computed from the same weights; reference/models.py made both. */
class ReferenceScoresTest {
    /** Of single precision: sums of a few products in another order. */
    private static final double FLOAT = 2e-6;

    /** Of double precision, likewise. */
    private static final double DOUBLE = 1e-14;

    /** A line of scores.csv. */
    record Expected(String model, int row, String answer, String value) {
        static Expected of(String line) {
            String[] cells = line.split("\t");
            return new Expected(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]);
        }
    }

    static Stream<String> models() throws IOException {
        return expected().stream().map(Expected::model).distinct();
    }

    private static List<Expected> expected() throws IOException {
        return Files.readString(Models.file("scores.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(2)
                .map(Expected::of)
                .toList();
    }

    private static Models asked(String name) {
        return switch (name) {
            case "zipmap_text", "zipmap_number", "named_by_classifier", "zipmap_outside" ->
                model(name).features("float_input");
            case "forest" -> model(name).features("X");
            case "one_probability", "one_probability_flat" ->
                model(name).features("x").classes("no", "yes");
            case "text_label_and_network" -> model(name).features("x").classes("high", "low", "mittel");
            case "columns" -> model(name);
            case "mixed" -> model(name).features("numbers");
            default -> model(name).features("x");
        };
    }

    @Test
    void theReferenceNamesTheScriptToolsAndSeed() throws IOException {
        for (String name : List.of("features.csv", "scores.csv")) {
            assertThat(Files.readString(Models.file(name), StandardCharsets.UTF_8))
                    .startsWith("# models.py, python 3.11.2, numpy 1.24.2, onnx 1.12.0, seed 20261123\n");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void ourAnswersAreTheReferenceAnswers(String name) throws ScorerException, IOException {
        try (Scorer scorer = asked(name).open()) {
            Scores scores = Rows.reference().scoredBy(scorer);
            for (Expected each : expected()) {
                if (each.model().equals(name)) {
                    compare(each, scores, scorer.answers());
                }
            }
        }
    }

    private static void compare(Expected expected, Scores ours, Scorer.Answers answers) {
        int row = expected.row() - 1;
        if (expected.answer().equals("label")) {
            assertThat(ours.classes().get(row)).as(expected.toString()).isEqualTo(expected.value());
            return;
        }
        double theirs = Double.parseDouble(expected.value());
        if (expected.answer().equals("number")) {
            boolean exact = expected.model().equals("regression_double")
                    || expected.model().equals("columns");
            assertThat(ours.numbers()[row])
                    .as(expected.toString())
                    .isCloseTo(theirs, within(Math.max(1, Math.abs(theirs)) * (exact ? DOUBLE : FLOAT)));
            return;
        }
        int column = answers.classes().indexOf(expected.answer().substring("p:".length()));
        assertThat(ours.probabilities()[column][row]).as(expected.toString()).isCloseTo(theirs, within(FLOAT));
    }
}
