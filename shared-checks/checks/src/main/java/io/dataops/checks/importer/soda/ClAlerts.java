package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.soda.Thresholds.Level;
import io.dataops.checks.importer.soda.Thresholds.Threshold;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The thresholds of a check: of its line, or of the alerts below it, which say what is wrong. */
record ClAlerts(ClLine line, Fields config) {
    private static final Map<String, Level> LEVELS = Map.of("warn", Level.WARN, "fail", Level.FAIL);

    /**
     * What is accepted.
     *
     * @param unit what the metric counts
     */
    Thresholds thresholds(Unit unit) throws NotTakenException {
        List<Threshold> all = new ArrayList<>();
        if (line.threshold().isPresent()) {
            ClThreshold threshold = line.threshold().get();
            all.add(new Threshold(fitting(threshold, unit).numbers(), Level.FAIL));
        }
        for (String level : List.of("fail", "warn")) {
            for (String alert : alerts(level)) {
                ClThreshold wrong = fitting(ClThreshold.of(alert), unit);
                all.add(new Threshold(wrong.numbers().others(), LEVELS.getOrDefault(level, Level.FAIL)));
            }
        }
        if (all.isEmpty()) {
            throw new NotTakenException("it compares its number with nothing");
        }
        if (line.threshold().isPresent() && all.size() > 1) {
            throw new NotTakenException("it has a comparison of its own and alerts besides");
        }
        return new Thresholds(unit, List.copyOf(all));
    }

    private ClThreshold fitting(ClThreshold threshold, Unit unit) throws NotTakenException {
        if (line.metric().equals("freshness") != (threshold.unit() == ClThreshold.Unit.MINUTES)) {
            throw new NotTakenException("an age compares with an age such as 1d6h, and nothing else does");
        }
        if (threshold.unit() == ClThreshold.Unit.PERCENT && unit != Unit.PERCENT) {
            throw new NotTakenException("it compares a number that is no percentage with one");
        }
        return threshold;
    }

    /** What stands behind each {@code when} of a level, in one value or as keys. */
    private List<String> alerts(String level) throws NotTakenException {
        if (!config.has(level)) {
            return List.of();
        }
        YamlNode node = config.find(level).orElseThrow();
        String text;
        if (node instanceof YamlScalar scalar) {
            text = scalar.text();
        } else if (node instanceof YamlMap map
                && map.entries().stream().map(YamlEntry::value).allMatch(Fields::isNull)) {
            text = String.join(
                    " ",
                    map.entries().stream().map(entry -> entry.key().value()).toList());
        } else {
            throw new NotTakenException("its " + level + " is " + node.description() + ", not an alert");
        }
        if (!text.strip().startsWith("when ")) {
            throw new NotTakenException("its " + level + " does not begin with when");
        }
        return Arrays.stream(text.split("\\bwhen\\s+", -1))
                .map(String::strip)
                .filter(alert -> !alert.isEmpty())
                .toList();
    }
}
