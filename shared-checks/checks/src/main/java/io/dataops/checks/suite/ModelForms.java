package io.dataops.checks.suite;

import io.dataops.checks.suite.SuiteGrammar.Form;
import io.dataops.checks.suite.SuiteGrammar.Shape;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a model whose values are more than one value or a list of values, for whatever explains the suite. */
final class ModelForms {
    private static final String PATH = "a path";
    private static final String ROWS = "a path, or the keys of a data set";

    private static final Form COMMAND = new Form(
            ModelKeys.COMMAND,
            Shape.COMMAND,
            "a list of words",
            "A program and its arguments that make the files of the model before they are read. No shell reads it.");

    /** Of a model whose predictions are judged row by row. */
    static final List<Form> PREDICTED = Stream.of(
                    Stream.of(new Form(
                            ModelKeys.PREDICTIONS, Shape.ROWS, ROWS, "The rows with what the model said of each.")),
                    PredictionsReader.FORMATS.stream()
                            .map(format -> new Form(
                                    format,
                                    Shape.MODEL_FILE,
                                    "the keys of a model file",
                                    "Instead of `predictions`: the model itself, which scores rows inside the build.")),
                    Stream.of(
                            new Form(
                                    ModelKeys.BASELINE,
                                    Shape.BASELINE,
                                    "a path, the keys of a data set, or what makes predictions",
                                    "The predictions to compare with, for the same rows; by default those that were promoted."),
                            COMMAND,
                            new Form(
                                    ModelKeys.SLICES,
                                    Shape.SLICES,
                                    "a list of slices",
                                    "The parts of the rows that are looked at on their own.")))
            .flatMap(forms -> forms)
            .toList();

    /** Of a model whose metrics another tool has computed. */
    static final List<Form> REPORTED = List.of(
            new Form(ModelKeys.METRICS_FILE, Shape.PATH, PATH, "The file, or the folder of MLflow, with the metrics."),
            new Form(
                    ModelKeys.BASELINE,
                    Shape.PATH,
                    PATH,
                    "The metrics file to compare with; by default the values that were promoted."),
            COMMAND);

    /** Of a model file. */
    static final List<Form> MODEL_FILE = List.of(
            new Form(ModelKeys.MODEL, Shape.PATH, PATH, "The file."),
            new Form(
                    ModelKeys.DATA,
                    Shape.ROWS,
                    ROWS,
                    "The rows that it scores; they hold the label too. A baseline scores those of the model and cannot have"
                            + " this key."),
            new Form(
                    ModelKeys.INPUTS,
                    Shape.INPUTS,
                    "columns by the name of an input",
                    "The columns of each input, in their order; by default each input takes the column of its own name."));

    private ModelForms() {}
}
