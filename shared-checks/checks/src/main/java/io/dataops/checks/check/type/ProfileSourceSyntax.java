package io.dataops.checks.check.type;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code baseline}, the path of a profile, or a list of paths. */
final class ProfileSourceSyntax {
    private static final String BASELINE = "baseline";
    private static final Map<String, Object> PATH = Map.of("type", "string", "minLength", 1);

    static final ParameterKind<ProfileSource> KIND = ParameterKind.of(
            "`baseline`, the path of a profile, or a list of paths",
            Map.of("oneOf", List.of(PATH, Map.of("type", "array", "items", PATH, "minItems", 1))),
            ProfileSourceSyntax::read);

    private ProfileSourceSyntax() {}

    private static Optional<ProfileSource> read(YamlNode node, Notes notes) {
        return isBaseline(node)
                ? Optional.of(new ProfileSource.Promoted())
                : files(node, notes).map(files -> files);
    }

    private static boolean isBaseline(YamlNode node) {
        return ParameterKind.TEXT
                .read(node, new Notes())
                .filter(BASELINE::equals)
                .isPresent();
    }

    private static Optional<ProfileSource.InFiles> files(YamlNode node, Notes notes) {
        if (node instanceof YamlList list) {
            List<String> paths = list.items().stream()
                    .flatMap(item -> path(item, notes).stream())
                    .toList();
            if (list.items().isEmpty()) {
                notes.problem(node.at(), "the list is empty; write at least one path of a profile");
            }
            return paths.size() == list.items().size() && !paths.isEmpty()
                    ? Optional.of(new ProfileSource.InFiles(paths))
                    : Optional.empty();
        }
        return path(node, notes).map(path -> new ProfileSource.InFiles(List.of(path)));
    }

    private static Optional<String> path(YamlNode node, Notes notes) {
        Optional<String> path = ParameterKind.TEXT.read(node, notes);
        if (path.filter(text -> !text.endsWith(".json") && !text.endsWith(".json.gz"))
                .isPresent()) {
            notes.problem(
                    node.at(),
                    "'" + path.get()
                            + "' is not a profile, whose name ends with .json.gz or .json; write baseline, or the path"
                            + " of a file that mvn dataops:profile wrote");
            return Optional.empty();
        }
        return path;
    }
}
