package io.dataops.onnx;

import io.dataops.checks.score.Scorer.Answers;
import io.dataops.checks.score.Scorer.Prediction;
import io.dataops.checks.score.Scorer.Scores;
import java.util.Arrays;
import java.util.List;

/** Gathers the answers for the rows of a batch, chunk by chunk. */
final class Answer {
    /** Of each row; without elements when no class is predicted. */
    final String[] classes;

    /** Of each row; without elements when no number is predicted. */
    final double[] numbers;

    /** For each class of each row. */
    final double[][] probabilities;

    Answer(Answers promised, int rows) {
        classes = new String[promised.prediction() == Prediction.CLASS ? rows : 0];
        numbers = new double[promised.prediction() == Prediction.NUMBER ? rows : 0];
        probabilities = new double[promised.classes().size()][rows];
    }

    Scores scores() {
        return new Scores(List.copyOf(Arrays.asList(classes)), numbers, probabilities);
    }
}
