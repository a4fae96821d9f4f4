package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.ChangedScalars;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the default of a variable where the variable is used.
 *
 * @param use where, with its name as a group
 */
record Variables(Map<String, YamlScalar> defaults, Pattern use) implements ChangedScalars {
    private static final Pattern OF_CONTRACT = Pattern.compile("\\$\\{\\s*var\\.([A-Za-z0-9_]+)\\s*\\}");
    private static final Pattern OF_CHECKS = Pattern.compile("\\$\\{\\s*([A-Za-z0-9_]+)\\s*\\}");
    private static final Pattern LEFT = Pattern.compile("\\$\\{\\s*([A-Za-z0-9_.]+)\\s*\\}");

    static Variables of(Fields top) {
        Map<String, YamlScalar> defaults = new LinkedHashMap<>();
        for (YamlEntry variable : top.below("variables").map().entries()) {
            Fields.of(variable.value())
                    .find("default")
                    .filter(YamlScalar.class::isInstance)
                    .ifPresent(node -> defaults.put(variable.key().value(), (YamlScalar) node));
        }
        return new Variables(defaults, OF_CONTRACT);
    }

    /** Those of a file of checks, whose variables have their defaults as values and are used without a prefix. */
    static Variables ofChecks(Fields top) {
        Map<String, YamlScalar> defaults = new LinkedHashMap<>();
        for (YamlEntry variable : top.below("variables").map().entries()) {
            if (variable.value() instanceof YamlScalar value) {
                defaults.put(variable.key().value(), value);
            }
        }
        return new Variables(defaults, OF_CHECKS);
    }

    /**
     * These, with values of the suite, which win.
     *
     * @throws ProblemsException when one is a list or a map, which cannot be written into a text
     */
    Variables with(Map<String, YamlNode> given) throws ProblemsException {
        Map<String, YamlScalar> more = new LinkedHashMap<>(defaults);
        List<Problem> problems = new ArrayList<>();
        given.forEach((name, value) -> {
            if (value instanceof YamlScalar scalar) {
                more.put(name, scalar);
            } else {
                problems.add(Problem.expected("a text or a number for the variable '" + name + "'", value));
            }
        });
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new Variables(more, use);
    }

    /** The names of a file that may be given a value: those it declares, and those it uses. */
    static Set<String> names(YamlMap file) {
        Set<String> names = new TreeSet<>();
        new Fields(file)
                .below("variables")
                .map()
                .entries()
                .forEach(variable -> names.add(variable.key().value()));
        file.match(new Uses()).forEach(names::add);
        return names;
    }

    /** These, and one more. */
    Variables with(String name, YamlScalar value) {
        Map<String, YamlScalar> more = new LinkedHashMap<>(defaults);
        more.put(name, value);
        return new Variables(more, use);
    }

    /** @throws NotTakenException when something stands for a value that only a run of Soda has */
    static void refuseLeft(YamlNode node) throws NotTakenException {
        Optional<String> name = node.match(new Uses()).findFirst();
        if (name.isPresent()) {
            throw new NotTakenException(
                    name.get().equals("soda.NOW")
                            ? "it uses soda.NOW; write session_start() in its place, which is the start of the session"
                            : "the variable " + name.get() + " has no value; write one under parameters: { "
                                    + name.get() + ": … } of the import");
        }
    }

    @Override
    public YamlNode scalar(YamlScalar it) {
        Matcher uses = use.matcher(it.text());
        if (uses.matches() && defaults.containsKey(uses.group(1))) {
            YamlScalar value = Objects.requireNonNull(defaults.get(uses.group(1)));
            return new YamlScalar(value.text(), value.style(), value.value(), it.at());
        }
        String text = uses.reset().replaceAll(used -> {
            YamlScalar value = defaults.get(used.group(1));
            return Matcher.quoteReplacement(value == null ? used.group() : value.text());
        });
        return text.equals(it.text()) ? it : it.with(text);
    }

    /** The names that are used, in the order of the file. */
    private record Uses() implements YamlNode.Cases<Stream<String>> {
        @Override
        public Stream<String> map(YamlMap it) {
            return it.entries().stream()
                    .flatMap(entry -> Stream.concat(
                            names(entry.key().value()), entry.value().match(this)));
        }

        @Override
        public Stream<String> list(YamlList it) {
            return it.items().stream().flatMap(item -> item.match(this));
        }

        @Override
        public Stream<String> scalar(YamlScalar it) {
            return names(it.text());
        }

        private static Stream<String> names(String text) {
            return LEFT.matcher(text).results().map(name -> name.group(1).replaceFirst("^var\\.", ""));
        }
    }
}
