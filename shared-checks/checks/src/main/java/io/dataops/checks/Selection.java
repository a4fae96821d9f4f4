package io.dataops.checks;

import io.dataops.checks.suite.DeclaredGate;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.results.CheckDescription;
import io.dataops.results.policy.IdPattern;
import java.util.List;
import java.util.Optional;

/**
 * Which checks run, which models are evaluated and which gates decided. A pattern is the name of a data set or model, which
 * stands for all its checks or gates, or the id of a check or gate in which {@code *} stands for any characters.
 *
 * @param include only what matches one of these; empty for all
 * @param exclude of that, leave out what matches one of these
 * @param part of that, which part of the suite
 */
public record Selection(List<String> include, List<String> exclude, Part part) {
    /** Nothing is left out. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    /** A part of a suite that can be looked at on its own. */
    public enum Part {
        /** Data sets and models. */
        WHOLE,
        /** The models, with the checks of their rows and what those refer to. */
        MODELS
    }

    /** Of the whole suite. */
    public Selection(List<String> include, List<String> exclude) {
        this(include, exclude, Part.WHOLE);
    }

    public Selection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Why what is about data alone is left out; empty when it is not. */
    Optional<String> reasonToSkipData() {
        return switch (part) {
            case WHOLE -> Optional.empty();
            case MODELS -> Optional.of("left out: only models were asked for");
        };
    }

    /** Why a check is left out, whatever it is about; empty when it runs. */
    Optional<String> reasonToSkip(CheckDescription check) {
        return reasonToSkip(check.dataset(), check.id());
    }

    /** Why a gate is left out; empty when it is decided. */
    Optional<String> reasonToSkip(ModelSpec model, DeclaredGate gate) {
        return reasonToSkip(model.name().value(), gate.id());
    }

    /** Why a model is left out with all its gates; empty when it is evaluated, because it or one of its gates is asked for. */
    Optional<String> reasonToSkip(ModelSpec model) {
        String name = model.name().value();
        boolean asked = include.isEmpty()
                || include.stream()
                        .anyMatch(pattern -> pattern.equals(name)
                                || model.declaredGates().stream().anyMatch(gate -> matches(pattern, name, gate.id())));
        return asked
                ? exclude.stream().filter(name::equals).findFirst().map(Selection::leftOutBy)
                : Optional.of(notAskedFor());
    }

    private Optional<String> reasonToSkip(String owner, String id) {
        if (!include.isEmpty() && include.stream().noneMatch(pattern -> matches(pattern, owner, id))) {
            return Optional.of(notAskedFor());
        }
        return exclude.stream()
                .filter(pattern -> matches(pattern, owner, id))
                .findFirst()
                .map(Selection::leftOutBy);
    }

    private String notAskedFor() {
        return "left out: only " + String.join(", ", include) + " was asked for";
    }

    private static String leftOutBy(String pattern) {
        return "left out by " + pattern;
    }

    /** The rows of a model are a data set whose name is that of the model, a dot and what they are. */
    private static boolean matches(String pattern, String owner, String id) {
        return pattern.equals(owner) || owner.startsWith(pattern + ".") || new IdPattern(pattern).matches(id);
    }
}
