package io.dataops.checks.convert;

import io.dataops.checks.profile.ProfileFile;
import io.dataops.checks.yaml.FlowText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A suite that compares one data set with another one, with profiles or with the promoted baseline, for somebody who wrote none.
 *
 * @param current path or pattern of the data
 * @param reference path or pattern of the data to compare with, or paths of profiles; none for the baseline
 * @param promoted the data set of the baseline that is compared with; empty where the reference says it
 * @param keys what is asked of the check {@code dataset_drift}, as people write it: lists for columns, one text else
 */
public record DriftSuite(
        String current, List<String> reference, Optional<String> promoted, Map<String, List<String>> keys) {
    /** Up to here a population counts as unchanged: the usual limit of the population stability index. */
    private static final String MAX_OF_PSI = "0.1";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final List<String> LISTS = List.of("columns", "except");

    public DriftSuite {
        reference = List.copyOf(reference);
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** A suite that compares with data or with profiles. */
    public DriftSuite(String current, List<String> reference, Map<String, List<String>> keys) {
        this(current, reference, Optional.empty(), keys);
    }

    /** A suite that compares with a data set of the promoted baseline, without which nothing passes. */
    public static DriftSuite fromBaseline(String current, String dataset, Map<String, List<String>> keys) {
        Map<String, List<String>> strict = new LinkedHashMap<>(keys);
        strict.put("on_missing_baseline", List.of("fail"));
        return new DriftSuite(current, List.of(), Optional.of(dataset), strict);
    }

    /**
     * As YAML.
     *
     * @param base the folder that paths start from
     * @throws IllegalArgumentException when the reference is several things that are not all profiles
     */
    public String text(Path base) {
        boolean profiles = promoted.isEmpty()
                && reference.stream().allMatch(path -> new ProfileFile(base.resolve(path)).holdsProfile());
        if (!profiles && reference.size() > 1) {
            throw new IllegalArgumentException(
                    "several references have to be profiles, whose parts are merged; name one data set, or a pattern");
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What dataops:drift was asked, as a suite; what you want to ask in every build, take over into yours.");
        lines.add("version: 1");
        lines.add("datasets:");
        if (promoted.isEmpty() && !profiles) {
            lines.add("  reference: { path: " + FlowText.of(reference.get(0)) + " }");
        }
        lines.add("  " + promoted.orElse("current") + ":");
        lines.add("    path: " + FlowText.of(current));
        lines.add("    checks:");
        lines.add("      - dataset_drift:");
        lines.add("          id: drift");
        lines.add("          " + other(profiles));
        terms().forEach((key, values) -> lines.add("          " + key + ": " + value(key, values)));
        return String.join("\n", lines) + "\n";
    }

    private String other(boolean profiles) {
        if (promoted.isPresent()) {
            return "against: baseline";
        }
        return profiles ? "against: " + FlowText.of(reference) : "reference: reference";
    }

    private Map<String, List<String>> terms() {
        Map<String, List<String>> terms = new LinkedHashMap<>(keys);
        boolean isPsi = keys.getOrDefault("method", List.of("psi")).equals(List.of("psi"));
        if (isPsi && !keys.containsKey("max") && !keys.containsKey("min_p")) {
            terms.put("max", List.of(MAX_OF_PSI));
        }
        return terms;
    }

    private static String value(String key, List<String> values) {
        if (LISTS.contains(key)) {
            return FlowText.of(values);
        }
        String value = values.get(0);
        return NUMBER.matcher(value).matches() ? value : FlowText.of(value);
    }
}
