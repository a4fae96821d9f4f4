package io.dataops.onnx;

import ai.onnxruntime.OrtException;
import io.dataops.checks.score.ScorerException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what ONNX Runtime says of a model that it cannot load into one sentence without paths and C++. */
final class LoadErrors {
    private static final int LONGEST = 200;

    private final String runtime;
    private final ModelFile model;
    private final List<Rule> rules;

    LoadErrors(String runtime, ModelFile model) {
        this.runtime = runtime;
        this.model = model;
        this.rules = List.of(
                new Rule(
                        "Unsupported model IR version: (\\d+), max supported IR version: (\\d+)",
                        it -> "is written in version %s of the format; %s reads it up to version %s"
                                .formatted(it.group(1), runtime, it.group(2))),
                new Rule(
                        "Opset (\\d+) is under development.* support for domain (\\S+) is till opset (\\d+)",
                        it -> "uses opset %s of %s; %s knows it up to opset %s"
                                .formatted(it.group(1), it.group(2), runtime, it.group(3))),
                new Rule(
                        "No Op registered for (\\S+) with domain_version of (\\d+)",
                        it -> "uses the operator %s, which is not in opset %s as %s knows it"
                                .formatted(it.group(1), it.group(2), runtime)),
                new Rule(
                        "Fatal error: (\\S+):(\\w+)\\(-?\\d+\\) is not a registered function/op",
                        it -> "uses the operator %s of %s, which %s does not have"
                                .formatted(it.group(2), it.group(1), runtime)),
                new Rule(
                        "Could not find an implementation for (\\w+)\\(\\d+\\)",
                        it -> "uses the operator %s with types for which %s has no implementation on a CPU"
                                .formatted(it.group(1), runtime)));
    }

    ScorerException problem(OrtException error) {
        String said = String.valueOf(error.getMessage());
        String sentence = rules.stream()
                .flatMap(rule -> rule.sentence(said).stream())
                .findFirst()
                .orElseGet(() -> "cannot be loaded; " + runtime + " says: " + shortened(said));
        return new ScorerException(model.shownAs() + " " + sentence, error);
    }

    /** What is said of the model itself: no code, no file, no place in a C++ source. */
    private String shortened(String said) {
        String words = said.replaceFirst("^Error code - \\w+ - message: ", "")
                .replaceFirst("^Load model from .*? failed:", "")
                .replaceFirst("(?s)^/\\S+:\\d+ .*?\\) (?=[A-Z])", "")
                .replace(model.folder().toString(), "…")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("\\.$", "");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private record Rule(Pattern pattern, Function<MatchResult, String> sentence) {
        Rule(String pattern, Function<MatchResult, String> sentence) {
            this(Pattern.compile(pattern, Pattern.DOTALL), sentence);
        }

        List<String> sentence(String said) {
            Matcher found = pattern.matcher(said);
            return found.find() ? List.of(sentence.apply(found)) : List.of();
        }
    }
}
