package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Demand.Edge;
import io.dataops.checks.importer.contract.Demand.End;
import io.dataops.checks.importer.contract.Demand.Side;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The threshold of a check, and the additional one that it may hold.
 *
 * @param unit what the numbers count
 */
record Thresholds(Unit unit, List<Threshold> all) {
    private static final List<String> KEYS = List.of(
            "must_be",
            "must_not_be",
            "must_be_greater_than",
            "must_be_greater_than_or_equal",
            "must_be_less_than",
            "must_be_less_than_or_equal",
            "must_be_between",
            "must_be_not_between",
            "metric",
            "level",
            "unit",
            "additional");

    /** Numbers that are accepted, and what any other means. */
    record Threshold(Demand demand, Level level) {
        CheckEntry graded(CheckEntry entry) {
            return level == Level.WARN ? entry.with("severity", "warn") : entry;
        }
    }

    /** What a miss means. */
    enum Level {
        WARN,
        FAIL
    }

    /** Makes the check of one threshold. */
    @FunctionalInterface
    interface Demanded {
        CheckEntry entry(Demand demand) throws NotTakenException;
    }

    /** The thresholds of a check that need not have one. */
    static Thresholds of(Fields check, Demand usual) throws NotTakenException {
        return read(check, Optional.of(usual));
    }

    static Thresholds needed(Fields check) throws NotTakenException {
        return read(check, Optional.empty());
    }

    private static Thresholds read(Fields check, Optional<Demand> usual) throws NotTakenException {
        Fields threshold = check.below("threshold");
        List<Threshold> all = new ArrayList<>();
        Optional<Demand> demand = demand(threshold).or(() -> usual);
        all.add(new Threshold(
                demand.orElseThrow(() -> new NotTakenException("it has no threshold")), level(threshold)));
        if (threshold.has("additional")) {
            Fields additional = threshold.below("additional");
            all.add(new Threshold(
                    demand(additional)
                            .orElseThrow(() -> new NotTakenException("its additional threshold has no limit")),
                    level(additional)));
        }
        return new Thresholds(unit(threshold), List.copyOf(all));
    }

    /** A check for each of them. */
    List<CheckEntry> entries(Demanded demanded) throws NotTakenException {
        List<CheckEntry> entries = new ArrayList<>();
        for (Threshold threshold : all) {
            entries.add(threshold.graded(demanded.entry(threshold.demand())));
        }
        return entries;
    }

    List<CheckEntry> of(BadRows rows) throws NotTakenException {
        return entries(demand -> rows.demanding(demand, unit));
    }

    List<CheckEntry> of(Question question) throws NotTakenException {
        return entries(question::demanding);
    }

    /** @throws NotTakenException when they are percentages */
    Thresholds ofNumbers() throws NotTakenException {
        if (unit == Unit.PERCENT) {
            throw new NotTakenException("its number is no part of a whole that a percentage could be of");
        }
        return this;
    }

    private static Unit unit(Fields threshold) throws NotTakenException {
        String metric = threshold.text("metric").orElse("count");
        return switch (metric) {
            case "count" -> Unit.ROWS;
            case "percent" -> Unit.PERCENT;
            default -> throw new NotTakenException("its metric '" + metric + "' is neither count nor percent");
        };
    }

    private static Level level(Fields threshold) throws NotTakenException {
        String level = threshold.text("level").orElse("fail");
        return switch (level) {
            case "fail" -> Level.FAIL;
            case "warn" -> Level.WARN;
            default -> throw new NotTakenException("its level '" + level + "' is neither warn nor fail");
        };
    }

    private static Optional<Demand> demand(Fields threshold) throws NotTakenException {
        Optional<Demand> found = Optional.empty();
        for (YamlEntry entry : threshold.map().entries()) {
            String key = entry.key().value();
            if (List.of("metric", "level", "unit", "additional").contains(key) || Fields.isNull(entry.value())) {
                continue;
            }
            if (found.isPresent()) {
                throw new NotTakenException("its threshold has two limits, which the language does not join");
            }
            found = Optional.of(demand(key, entry.value()));
        }
        return found;
    }

    private static Demand demand(String key, YamlNode value) throws NotTakenException {
        return switch (key) {
            case "must_be" -> Demand.exactly(Fields.number(key, value));
            case "must_not_be" -> Demand.not(Fields.number(key, value));
            case "must_be_greater_than" -> Demand.from(Fields.number(key, value), Edge.LEFT_OUT);
            case "must_be_greater_than_or_equal" -> Demand.from(Fields.number(key, value), Edge.INCLUDED);
            case "must_be_less_than" -> Demand.to(Fields.number(key, value), Edge.LEFT_OUT);
            case "must_be_less_than_or_equal" -> Demand.to(Fields.number(key, value), Edge.INCLUDED);
            case "must_be_between" -> {
                Ends ends = Ends.of(key, value);
                yield new Demand(Side.BETWEEN, ends.greater(), ends.less()).ordered();
            }
            case "must_be_not_between" -> Ends.of(key, value).leftOutBetween();
            default ->
                throw NotTakenException.unknown(
                        "its threshold has the key " + key + ", which is not known here", key, KEYS);
        };
    }

    /** What a range says: numbers greater than one end, and less than another. */
    private record Ends(Optional<End> greater, Optional<End> less) {
        static Ends of(String key, YamlNode value) throws NotTakenException {
            Fields range = Fields.of(value);
            range.knowOnly(List.of("greater_than", "greater_than_or_equal", "less_than", "less_than_or_equal"));
            Ends ends = new Ends(end(range, "greater_than"), end(range, "less_than"));
            if (ends.greater.isEmpty() && ends.less.isEmpty()) {
                throw new NotTakenException("its " + key + " has no ends");
            }
            return ends;
        }

        private static Optional<End> end(Fields range, String key) throws NotTakenException {
            if (range.has(key) && range.has(key + "_or_equal")) {
                throw new NotTakenException("its range says " + key + " twice");
            }
            return range.has(key)
                    ? range.number(key).map(at -> new End(at, Edge.LEFT_OUT))
                    : range.number(key + "_or_equal").map(at -> new End(at, Edge.INCLUDED));
        }

        /** Accepted is what is less than the lower end or greater than the upper one: an end that is said is accepted itself. */
        Demand leftOutBetween() throws NotTakenException {
            if (greater.isEmpty() || less.isEmpty()) {
                throw new NotTakenException("its must_be_not_between has one end only");
            }
            if (less.get().at().compareTo(greater.get().at()) >= 0) {
                throw new NotTakenException(
                        "its must_be_not_between leaves nothing out; less_than says its lower end, greater_than its upper one");
            }
            return new Demand(Side.OUTSIDE, less.map(End::beyond), greater.map(End::beyond));
        }
    }
}
