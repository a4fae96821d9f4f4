package io.dataops.onnx;

import io.dataops.checks.score.Scorer.Answers;
import io.dataops.checks.score.Scorer.Prediction;
import io.dataops.checks.score.ScorerException;
import io.dataops.onnx.NumberOutput.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what the chosen outputs of a model mean. */
final class OutputMeaning {
    private final ModelFile model;
    private final List<String> declared;
    private final Optional<Port> label;

    /**
     * Of one model.
     *
     * @param declared names of the classes in the suite; empty when it names none
     * @param label the output that holds the class of each row, when there is one
     */
    OutputMeaning(ModelFile model, List<String> declared, Optional<Port> label) {
        this.model = model;
        this.declared = List.copyOf(declared);
        this.label = label;
    }

    /** With an output that holds nothing but the class. */
    Outputs ofLabel(Port port) throws ScorerException {
        List<String> own = model.classes(port.name());
        if (!own.isEmpty() && !declared.isEmpty() && own.size() != declared.size()) {
            throw model.problem("tells %d classes apart in output '%s', and the suite names %d"
                    .formatted(own.size(), port.name(), declared.size()));
        }
        return new Outputs(
                new Answers(Prediction.CLASS, List.of()), List.of(labels(port, new ClassNames(own, declared))));
    }

    /** With an output that holds numbers, beside the class if there is one. */
    Outputs ofNumbers(Port port) throws ScorerException {
        if (isColumn(port)) {
            return declared.isEmpty() ? number(port) : secondClass(port);
        }
        List<String> own = model.classes(port.name());
        long columns = model.zipMapTable(port.name()).isPresent() ? own.size() : port.width();
        List<String> classes = classes(port, own, columns);
        String tensor = model.zipMapTable(port.name()).orElse(port.name());
        Fetched table = new Fetched(model, port.name(), tensor, classes.size());
        return withLabel(
                new NumberOutput(table, Meaning.PROBABILITY),
                new ClassNames(own.size() == classes.size() ? own : List.of(), classes));
    }

    private static boolean isColumn(Port port) {
        return port.isTable() && port.width() == 1;
    }

    private List<String> classes(Port port, List<String> own, long columns) throws ScorerException {
        if (!declared.isEmpty()) {
            if (columns >= 0 && columns != declared.size()) {
                throw model.problem("gives %d probabilities in output '%s', and the suite names %d classes"
                        .formatted(columns, port.name(), declared.size()));
            }
            return declared;
        }
        if (!own.isEmpty() && (columns < 0 || columns == own.size())) {
            return own;
        }
        if (columns < 0) {
            throw model.problem("does not say how many columns its output " + port
                    + " has; name its classes with 'classes', in the order of the columns");
        }
        if (label.filter(it -> it.type().equals("string")).isPresent()) {
            throw model.problem("does not say which class each column of its output " + port
                    + " is for; name them with 'classes', in the order of the columns");
        }
        return ClassNames.counted(Math.toIntExact(columns));
    }

    private Outputs number(Port port) throws ScorerException {
        if (label.isPresent()) {
            throw model.problem("answers with " + Port.list(List.of(label.get(), port))
                    + "; name two 'classes' if the latter is the probability of the second one, or one 'output'");
        }
        return new Outputs(
                new Answers(Prediction.NUMBER, List.of()),
                List.of(new NumberOutput(new Fetched(model, port.name(), port.name(), 1), Meaning.PREDICTION)));
    }

    private Outputs secondClass(Port port) throws ScorerException {
        if (declared.size() != 2) {
            throw model.problem(
                    "gives one probability in output '%s', that of the second of two classes, and the suite names %d"
                            .formatted(port.name(), declared.size()));
        }
        Fetched column = new Fetched(model, port.name(), port.name(), 1);
        return withLabel(new NumberOutput(column, Meaning.PROBABILITY_OF_SECOND), new ClassNames(List.of(), declared));
    }

    private Outputs withLabel(ModelOutput probabilities, ClassNames classes) {
        List<ModelOutput> read = new ArrayList<>(List.of(probabilities));
        label.ifPresent(port -> read.add(labels(port, classes)));
        Prediction prediction = label.isPresent() ? Prediction.CLASS : Prediction.NONE;
        return new Outputs(new Answers(prediction, classes.shown()), read);
    }

    private ModelOutput labels(Port port, ClassNames classes) {
        return new LabelOutput(model, new Fetched(model, port.name(), port.name(), 1), classes);
    }
}
