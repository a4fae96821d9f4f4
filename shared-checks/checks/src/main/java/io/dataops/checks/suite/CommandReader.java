package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads the command of a model. */
final class CommandReader {
    private static final Duration TIME_LIMIT = Duration.ofMinutes(10);

    private final Notes notes;

    CommandReader(Notes notes) {
        this.notes = notes;
    }

    Optional<CommandSpec> read(Keys keys) {
        Duration limit = keys.find(ModelKeys.TIME_LIMIT).orElse(TIME_LIMIT);
        Optional<YamlNode> node = keys.node(ModelKeys.COMMAND);
        if (node.isEmpty()) {
            if (keys.node(ModelKeys.TIME_LIMIT.name()).isPresent()) {
                notes.problem(
                        keys.at(ModelKeys.TIME_LIMIT.name()), "'time_limit' is for a 'command', and there is none");
            }
            return Optional.empty();
        }
        if (limit.isZero() || limit.isNegative()) {
            notes.problem(keys.at(ModelKeys.TIME_LIMIT.name()), "'time_limit' must be more than nothing");
        }
        return words(node.get())
                .map(words -> new CommandSpec(words, limit, node.get().at()));
    }

    /** A list, word by word: nothing is split at spaces, and no shell reads it. */
    private Optional<List<String>> words(YamlNode node) {
        if (node instanceof YamlList list && !list.items().isEmpty()) {
            List<String> words = list.items().stream()
                    .flatMap(item -> ParameterKind.CHARACTERS.read(item, notes).stream())
                    .toList();
            return words.size() == list.items().size() ? Optional.of(words) : Optional.empty();
        }
        notes.problem(
                node.at(),
                "expected the words of a command as a list, such as [python, evaluate.py], but found "
                        + node.description());
        return Optional.empty();
    }
}
