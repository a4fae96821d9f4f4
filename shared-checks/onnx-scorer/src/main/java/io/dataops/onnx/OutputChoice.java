package io.dataops.onnx;

import io.dataops.checks.score.ScorerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses which outputs of a model are its answers, by what the suite names, by type and shape, and then by name. */
final class OutputChoice {
    private final ModelFile model;
    private final List<Port> outputs;
    private final List<String> named;

    /** @param named the outputs that the suite names; empty for the usual ones */
    OutputChoice(ModelFile model, List<Port> outputs, List<String> named) {
        this.model = model;
        this.outputs = List.copyOf(outputs);
        this.named = List.copyOf(named);
    }

    /** The class of each row, when an output holds it. */
    Optional<Port> label() throws ScorerException {
        return single(this::isLabel, "label");
    }

    /** The probabilities or the number of each row, when an output holds them. */
    Optional<Port> numbers() throws ScorerException {
        return single(this::isNumbers, "prob");
    }

    private Optional<Port> single(Predicate<Port> kind, String hint) throws ScorerException {
        List<Port> fitting = candidates().stream().filter(kind).toList();
        List<Port> hinted = fitting.stream()
                .filter(port -> fitting.size() == 1 || containsIgnoringCase(port.name(), hint))
                .toList();
        if (!fitting.isEmpty() && hinted.size() != 1) {
            throw model.problem(
                    "has several outputs that could be meant: " + Port.list(fitting) + "; name one with 'output'");
        }
        return hinted.stream().findFirst();
    }

    private List<Port> candidates() throws ScorerException {
        if (outputs.stream().noneMatch(this::isUsable)) {
            throw model.problem("has no output that is a class, a number or probabilities for each row, only "
                    + Port.list(outputs));
        }
        if (named.isEmpty()) {
            return outputs;
        }
        List<Port> candidates = new ArrayList<>();
        for (String name : named) {
            candidates.add(named(name));
        }
        return candidates;
    }

    private Port named(String name) throws ScorerException {
        Port port = outputs.stream()
                .filter(output -> output.name().equals(name))
                .findFirst()
                .orElseThrow(() -> model.problem("has no output '" + name + "'" + Port.meant(name, outputs)));
        if (!isUsable(port)) {
            throw model.problem("has the output " + port + ", which is no class, number or probabilities for each row");
        }
        return port;
    }

    private boolean isUsable(Port port) {
        return isLabel(port) || isNumbers(port);
    }

    private boolean isLabel(Port port) {
        return switch (port.type()) {
            case "int64", "int32", "string" -> port.isTable() && Math.abs(port.width()) == 1;
            default -> false;
        };
    }

    private boolean isNumbers(Port port) {
        return switch (port.type()) {
            case "float", "double" -> port.isTable();
            default -> model.zipMapTable(port.name()).isPresent();
        };
    }

    private static boolean containsIgnoringCase(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part);
    }
}
