package io.dataops.checks.suite;

import io.dataops.checks.check.Asked;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code all}, {@code none}, and a list of names. */
final class SliceNamesSyntax {
    static final String ALL = "all";
    static final String NONE = "none";
    static final ParameterKind<List<String>> KIND = ParameterKind.of(
            "all, none, or a list of names of slicings",
            Map.of("anyOf", List.of(ParameterKind.TEXT.schema(), ParameterKind.TEXTS.schema())),
            (node, notes) -> node instanceof YamlScalar
                    ? ParameterKind.TEXT.read(node, notes).map(List::of)
                    : ParameterKind.TEXTS.read(node, notes));

    static final Strictness<List<String>> STRICTNESS = new Strictness<>("", SliceNamesSyntax::asked);

    private SliceNamesSyntax() {}

    private static Asked asked(Optional<List<String>> names) {
        List<String> written = names.orElse(List.of(NONE));
        if (written.equals(List.of(NONE))) {
            return new Asked.Nothing();
        }
        return written.equals(List.of(ALL)) ? new Asked.Everything() : new Asked.EachOf(Set.copyOf(written));
    }
}
