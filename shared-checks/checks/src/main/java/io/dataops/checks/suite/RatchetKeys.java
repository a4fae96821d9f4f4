package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a ratchet. */
final class RatchetKeys {
    static final Parameter<List<Located<String>>> CHECKS = Parameter.required(
                    "checks",
                    ParameterKind.of(
                            "a name or a list of names",
                            Map.of("anyOf", List.of(ParameterKind.TEXT.schema(), ParameterKind.TEXTS.schema())),
                            RatchetKeys::names),
                    "The checks: names of data sets, and ids of checks in which `*` stands for any characters.")
            .with(Strictness.none());
    static final Parameter<Boolean> RATCHET = Parameter.required(
                    "ratchet",
                    ParameterKind.of("true", Map.of("const", true), ParameterKind.FLAG.reader()),
                    "What the gate asks: that no more rows fail than in the baseline.")
            .with(Strictness.none());
    static final Parameter<RatchetSpec.By> BY = Parameter.optional(
                    "by",
                    ParameterKind.choice(RatchetSpec.By.class),
                    "`rows` lets no row fail that does not in the baseline, `count` no more rows than there; by default"
                            + " `rows` for data sets with a `key`.")
            .with(Strictness.choice(List.of(RatchetSpec.By.COUNT, RatchetSpec.By.ROWS), RatchetSpec.By.ROWS));
    static final Parameter<Effect> ON_FAIL = Parameter.optional(
                    "on_fail", EffectSyntax.KIND, "What it means that more rows fail; by default `fail`.")
            .with(EffectSyntax.strictness(Effect.BLOCK));
    static final Parameter<Effect> ON_SLACK = Parameter.optional(
                    "on_slack",
                    EffectSyntax.KIND,
                    "What it means that fewer rows fail and no promotion has locked that in; by default `pass`, which only"
                            + " says so.")
            .with(EffectSyntax.strictness(Effect.NONE));
    static final Parameter<Effect> ON_MISSING_BASELINE = Parameter.optional(
                    "on_missing_baseline",
                    EffectSyntax.KIND,
                    "What it means that nothing was ever promoted; by default `warn`. A baseline that cannot be used always"
                            + " fails.")
            .with(EffectSyntax.strictness(Effect.WARN));

    /** In the order of the reference page. */
    static final List<Parameter<?>> ALL = List.of(CHECKS, RATCHET, BY, ON_FAIL, ON_SLACK, ON_MISSING_BASELINE);

    private RatchetKeys() {}

    private static Optional<List<Located<String>>> names(YamlNode node, Notes notes) {
        if (!(node instanceof YamlList list)) {
            return ParameterKind.TEXT.read(node, notes).map(name -> List.of(new Located<>(name, node.at())));
        }
        return ParameterKind.TEXTS
                .read(node, notes)
                .map(names -> Stream.iterate(0, item -> item < names.size(), item -> item + 1)
                        .map(item -> new Located<>(
                                names.get(item), list.items().get(item).at()))
                        .toList());
    }
}
