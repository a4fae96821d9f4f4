package io.dataops.sql.history;

import io.dataops.results.Decision;
import io.dataops.results.Evidence;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.history.HistoryEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry as rows, and rows as an entry. */
final class EntryRows {
    private static final String FORMAT = "dataops-history/1";

    private EntryRows() {}

    /** The rows of an entry, those of its run first. The same entry gives the same rows. */
    static List<HistoryRow> of(HistoryEntry entry) {
        List<HistoryRow> rows = new ArrayList<>(run(entry));
        for (HistoryEntry.Dataset dataset : entry.datasets()) {
            rows.add(HistoryRow.number(HistoryRow.DATASET, dataset.name(), "rows", dataset.rows()));
        }
        for (HistoryEntry.Check check : entry.checks()) {
            rows.add(HistoryRow.word(HistoryRow.CHECK, check.id(), "status", check.status()));
            Stream.of(
                            HistoryRow.number(HistoryRow.CHECK, check.id(), "failing", check.failing()),
                            HistoryRow.number(HistoryRow.CHECK, check.id(), "considered", check.considered()),
                            HistoryRow.number(HistoryRow.CHECK, check.id(), "observed", check.observed()))
                    .filter(HistoryRow::isSaid)
                    .forEach(rows::add);
        }
        for (HistoryEntry.Metric metric : entry.metrics()) {
            rows.add(new HistoryRow(
                    HistoryRow.METRIC,
                    metric.model(),
                    metric.slice(),
                    metric.name(),
                    metric.signature(),
                    metric.value(),
                    metric.undefined()));
        }
        for (HistoryEntry.Gate gate : entry.gates()) {
            rows.add(HistoryRow.word(HistoryRow.GATE, gate.id(), "decision", gate.decision()));
            if (gate.limits() != null) {
                rows.addAll(limits(gate.id(), gate.limits()));
            }
        }
        return rows;
    }

    private static List<HistoryRow> limits(String gate, HistoryEntry.Limits limits) {
        return Stream.of(
                        HistoryRow.text(HistoryRow.GATE, gate, "series", limits.series()),
                        HistoryRow.number(HistoryRow.GATE, gate, "lower", limits.lower()),
                        HistoryRow.number(HistoryRow.GATE, gate, "centre", limits.centre()),
                        HistoryRow.number(HistoryRow.GATE, gate, "upper", limits.upper()))
                .filter(HistoryRow::isSaid)
                .toList();
    }

    private static List<HistoryRow> run(HistoryEntry entry) {
        Evidence evidence = entry.evidence();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("format", FORMAT);
        facts.put("verdict", entry.verdict().name().toLowerCase(Locale.ROOT));
        facts.put("started", entry.run().started());
        facts.put("duration_millis", entry.run().durationMillis());
        facts.put("build", entry.run().build());
        facts.put("project", evidence.project());
        facts.put("commit", evidence.commit());
        facts.put("branch", evidence.branch());
        facts.put("dirty", evidence.dirty());
        facts.put("suite", evidence.suite());
        facts.put("data", evidence.data());
        facts.put("baseline", evidence.baseline());
        facts.put("promoted", entry.promoted());
        facts.put("tool", evidence.tool());
        facts.put("engine", evidence.engine());
        facts.put("seed", evidence.seed());
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue() != null)
                .map(fact ->
                        HistoryRow.text(HistoryRow.RUN, HistoryRow.RUN, fact.getKey(), String.valueOf(fact.getValue())))
                .toList();
    }

    /**
     * The entry that rows were made of.
     *
     * @throws IllegalArgumentException if somebody changed them so that they are none
     * @throws OtherFormatException if another version wrote them
     */
    static HistoryEntry entry(String id, List<HistoryRow> rows) throws OtherFormatException {
        Facts run = new Facts(
                rows.stream().filter(row -> row.kind().equals(HistoryRow.RUN)).toList());
        String format = run.text("format");
        if (!format.matches("dataops-history/1(\\.[0-9]{1,9})?")) {
            throw new OtherFormatException(
                    "it has an entry of " + format + ", and this version of dataops reads " + FORMAT);
        }
        return new HistoryEntry(
                id,
                run.word("verdict", Verdict.class),
                new Evidence(
                        run.textOrNull("project"),
                        run.textOrNull("commit"),
                        run.textOrNull("branch"),
                        run.textOrNull("dirty") == null ? null : (Boolean) Boolean.parseBoolean(run.text("dirty")),
                        run.text("suite"),
                        run.textOrNull("data"),
                        run.textOrNull("baseline"),
                        run.text("tool"),
                        run.text("engine"),
                        run.textOrNull("seed") == null ? null : (Long) Long.parseLong(run.text("seed"))),
                new Run(
                        Instant.parse(run.text("started")),
                        Long.parseLong(run.text("duration_millis")),
                        run.textOrNull("build")),
                run.textOrNull("promoted"),
                subjects(rows, HistoryRow.DATASET)
                        .map(dataset -> new HistoryEntry.Dataset(dataset.subject(), dataset.wholeOrNull("rows")))
                        .toList(),
                subjects(rows, HistoryRow.CHECK).map(EntryRows::check).toList(),
                rows.stream()
                        .filter(row -> row.kind().equals(HistoryRow.METRIC))
                        .map(EntryRows::metric)
                        .toList(),
                subjects(rows, HistoryRow.GATE).map(EntryRows::gate).toList());
    }

    private static HistoryEntry.Gate gate(Facts gate) {
        String series = gate.textOrNull("series");
        return new HistoryEntry.Gate(
                gate.subject(),
                gate.word("decision", Decision.class),
                series == null
                        ? null
                        : new HistoryEntry.Limits(
                                series,
                                gate.numberOrNull("lower"),
                                gate.numberOrNull("centre"),
                                gate.numberOrNull("upper")));
    }

    private static HistoryEntry.Check check(Facts check) {
        return new HistoryEntry.Check(
                check.subject(),
                check.word("status", Status.class),
                check.wholeOrNull("failing"),
                check.wholeOrNull("considered"),
                check.numberOrNull("observed"));
    }

    private static HistoryEntry.Metric metric(HistoryRow row) {
        String signature = Objects.requireNonNullElse(row.signature(), row.name());
        return new HistoryEntry.Metric(row.subject(), row.name(), signature, row.slice(), row.number(), row.text());
    }

    private static Stream<Facts> subjects(List<HistoryRow> rows, String kind) {
        Map<String, List<HistoryRow>> subjects = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.kind().equals(kind))
                .forEach(row -> subjects.computeIfAbsent(row.subject(), subject -> new ArrayList<>())
                        .add(row));
        return subjects.values().stream().map(Facts::new);
    }

    /** Another version of dataops wrote it. */
    static final class OtherFormatException extends Exception {
        OtherFormatException(String message) {
            super(message);
        }
    }

    /** The rows of one subject, by name. */
    private record Facts(List<HistoryRow> rows) {
        String subject() {
            return rows.get(0).subject();
        }

        private @Nullable HistoryRow find(String name) {
            return rows.stream()
                    .filter(row -> row.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        String textOrNull(String name) {
            HistoryRow row = find(name);
            return row == null ? null : row.text();
        }

        String text(String name) {
            String text = textOrNull(name);
            if (text == null) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return text;
        }

        @Nullable
        Double numberOrNull(String name) {
            HistoryRow row = find(name);
            if (row != null && row.number() == null && row.text() != null) {
                throw new IllegalArgumentException(name + " is a text");
            }
            return row == null ? null : row.number();
        }

        @Nullable
        Long wholeOrNull(String name) {
            Double number = numberOrNull(name);
            if (number != null && (number < 0 || number != Math.rint(number))) {
                throw new IllegalArgumentException(name + " is no count");
            }
            return number == null ? null : (Long) number.longValue();
        }

        <E extends Enum<E>> E word(String name, Class<E> type) {
            return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
        }
    }
}
