package io.dataops.results.report;

import io.dataops.results.CheckDescription;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.Verdict;
import io.dataops.results.Waiver;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A test case of the JUnit format.
 *
 * @param classname group it is shown under
 * @param name stable over runs, so that a build server can show its history
 * @param mark how it ended
 * @param type kind of check or gate
 * @param message one sentence
 * @param details lines with everything a reader needs to act; for a case without a mark they are its output, and empty
 *     when there is nothing to say
 * @param properties by name, in order
 */
record JunitCase(
        String classname,
        String name,
        Mark mark,
        String type,
        String message,
        String details,
        Map<String, String> properties) {
    private static final int SAMPLES = 20;

    /** How a test case ended. */
    enum Mark {
        NONE,
        FAILURE,
        ERROR,
        SKIPPED
    }

    static JunitCase of(Outcome outcome) {
        CheckDescription check = outcome.check();
        String prefix = check.dataset() + ".";
        String name = check.id().startsWith(prefix) ? check.id().substring(prefix.length()) : check.id();
        String message = outcome.finding().message();
        return switch (outcome.status()) {
            case PASSED -> of(check, name, Mark.NONE, message, "", "passed");
            case WARNED -> of(check, name, Mark.NONE, message, "WARNING: " + details(outcome), "warned");
            case FAILED -> of(check, name, Mark.FAILURE, message, details(outcome), "failed");
            case ERRORED -> of(check, name, Mark.ERROR, message, details(outcome), "errored");
            case SKIPPED -> of(check, name, Mark.SKIPPED, message, "", "skipped");
        };
    }

    private static JunitCase of(
            CheckDescription check, String name, Mark mark, String message, String details, String status) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("status", status);
        properties.put("severity", new Words(check.severity()).toString());
        return new JunitCase("dataops." + check.dataset(), name, mark, check.type(), message, details, properties);
    }

    static JunitCase of(GateDecision gate) {
        Mark mark =
                switch (Tone.of(gate)) {
                    case BAD -> Mark.FAILURE;
                    case UNKNOWN -> Mark.ERROR;
                    case WARN, GOOD, QUIET -> Mark.NONE;
                };
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("decision", new Words(gate.decision()).toString());
        properties.put("effect", new Words(gate.effect()).toString());
        boolean silent = mark == Mark.NONE && Tone.of(gate) == Tone.GOOD;
        String warning = Tone.of(gate) == Tone.WARN ? "WARNING: " : "";
        return new JunitCase(
                "dataops.gates." + gate.kind(),
                gate.id(),
                mark,
                gate.kind(),
                gate.reason(),
                silent ? "" : warning + details(gate),
                properties);
    }

    static JunitCase of(Waiver waiver) {
        return new JunitCase(
                "dataops.waivers", waiver.subject(), Mark.NONE, "waiver", waiver.reason(), words(waiver), Map.of());
    }

    private static String words(Waiver waiver) {
        return "waived until " + waiver.until() + " by " + waiver.by() + ": " + waiver.reason();
    }

    /** This case, when it has a mark that a waiver takes away; otherwise the same. */
    JunitCase waivedBy(Waiver waiver) {
        return mark == Mark.FAILURE || mark == Mark.ERROR
                ? new JunitCase(
                        classname,
                        name,
                        Mark.NONE,
                        type,
                        message,
                        "WARNING: " + words(waiver) + "\n" + details,
                        properties)
                : this;
    }

    /** A data set that cannot be read. */
    static JunitCase unreadable(String dataset, String problem, Verdict verdict) {
        return unknown("dataops." + dataset, "readable", problem, verdict);
    }

    /** A model that could not be evaluated. */
    static JunitCase notEvaluated(String model, String problem, Verdict verdict) {
        return unknown("dataops.models." + model, "evaluated", problem, verdict);
    }

    /**
     * A model whose predictions are its baseline's own: never red, since most such builds did not change it.
     *
     * @param change says that they are
     */
    static JunitCase unchanged(String model, String change) {
        String message = change + "; is this the model you meant to judge?";
        return new JunitCase(
                "dataops.models." + model,
                "unchanged",
                Mark.NONE,
                "unchanged",
                message,
                "WARNING: " + message,
                Map.of("status", "warned"));
    }

    /** Red only where the verdict is, which knows whether anything needed it. */
    private static JunitCase unknown(String classname, String name, String problem, Verdict verdict) {
        Mark mark = verdict.blocks() ? Mark.ERROR : Mark.NONE;
        String details = verdict.blocks() ? problem : "WARNING: " + problem;
        return new JunitCase(classname, name, mark, name, problem, details, Map.of());
    }

    private static String details(Outcome outcome) {
        Finding finding = outcome.finding();
        Measured measured = new Measured(outcome);
        List<String> lines = new ArrayList<>(List.of(finding.message()));
        line(lines, "check", outcome.check().description());
        line(lines, "expected", outcome.check().expected());
        line(lines, "observed", Objects.requireNonNullElse(finding.observed(), ""));
        line(lines, "failing", measured.failing());
        line(lines, "nulls", measured.nulls());
        line(lines, "declared", outcome.check().source().toString());
        if (finding.samples() != null) {
            samples(lines, finding.samples());
        }
        line(lines, "sql", Objects.requireNonNullElse(finding.sql(), ""));
        return String.join("\n", lines);
    }

    private static void samples(List<String> lines, Samples samples) {
        lines.add("failing rows (" + String.join(", ", samples.columns()) + "):");
        for (List<String> row :
                samples.rows().subList(0, Math.min(SAMPLES, samples.rows().size()))) {
            lines.add("  " + String.join(", ", row.stream().map(String::valueOf).toList()));
        }
    }

    private static String details(GateDecision gate) {
        List<String> lines = new ArrayList<>(List.of(gate.reason()));
        line(lines, "subject", gate.subject());
        line(lines, "slice", Objects.requireNonNullElse(gate.slice(), ""));
        for (Map.Entry<String, BigDecimal> number : gate.numbers().entrySet()) {
            line(lines, number.getKey(), number.getValue().toString());
        }
        line(lines, "declared", gate.source() == null ? "" : gate.source().toString());
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + value);
        }
    }

    void write(Xml xml) throws IOException {
        xml.open("testcase", "classname", classname, "name", name);
        if (!properties.isEmpty()) {
            xml.open("properties");
            for (Map.Entry<String, String> property : properties.entrySet()) {
                xml.empty("property", "name", property.getKey(), "value", property.getValue());
            }
            xml.close();
        }
        switch (mark) {
            case FAILURE -> xml.text("failure", details, "message", message, "type", type);
            case ERROR -> xml.text("error", details, "message", message, "type", type);
            case SKIPPED -> xml.empty("skipped", "message", message);
            case NONE -> {
                if (!details.isEmpty()) {
                    xml.text("system-out", details);
                }
            }
        }
        xml.close();
    }
}
