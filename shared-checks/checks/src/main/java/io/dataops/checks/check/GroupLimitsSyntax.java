package io.dataops.checks.check;

import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code north: { min: 10 }}: limits of groups by their names. */
final class GroupLimitsSyntax {
    private static final BoundParameters BOUNDS = BoundParameters.ofValues();

    private GroupLimitsSyntax() {}

    static Optional<Map<String, Bounds>> read(YamlNode node, Notes notes) {
        if (!(node instanceof YamlMap groups) || groups.entries().isEmpty()) {
            notes.problem(Problem.expected("groups with their limits, such as north: { min: 10 }", node));
            return Optional.empty();
        }
        Map<String, Bounds> limits = new LinkedHashMap<>();
        for (YamlEntry group : groups.entries()) {
            limits(group, notes).ifPresent(bounds -> limits.put(group.key().value(), bounds));
        }
        return limits.size() == groups.entries().size() ? Optional.of(limits) : Optional.empty();
    }

    private static Optional<Bounds> limits(YamlEntry group, Notes notes) {
        if (!(group.value() instanceof YamlMap keys)) {
            notes.problem(Problem.expected("limits such as { min: 10 }", group.value()));
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        List<String> known = BOUNDS.all().stream().map(Parameter::name).toList();
        for (YamlEntry key : keys.entries()) {
            if (!known.contains(key.key().value())) {
                notes.problem(
                        Problem.unknown("limit", key.key().value(), key.key().at(), known));
                return Optional.empty();
            }
            Optional<Literal> limit = ParameterKind.VALUE.read(key.value(), notes);
            limit.ifPresent(literal -> values.put(key.key().value(), literal));
        }
        if (values.size() != keys.entries().size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Arguments(values).bounds(BOUNDS));
        } catch (ArgumentException refused) {
            notes.problem(group.value().at(), refused);
            return Optional.empty();
        }
    }
}
