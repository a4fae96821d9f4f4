package io.dataops.results.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.results.Decision;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.literal.Sha256;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the history as a line: a JSON object in ASCII that begins with its format and a checksum of all that follows, the
 * other keys in alphabetical order.
 */
final class HistoryLine {
    private static final String MAJOR = "1";
    private static final int CHECKSUM_LENGTH = 16;
    private static final Pattern FORMAT = Pattern.compile("\\{\"format\":\"dataops-history/([0-9]{1,9})[\".]");
    private static final Pattern START =
            Pattern.compile("\\{\"format\":\"dataops-history/1(?:\\.[0-9]{1,9})?\",\"checksum\":\"([0-9a-f]{16})\",");

    private final JsonFactory json =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    String write(HistoryEntry entry) {
        String body = text(tree(entry).node()).substring(1);
        return "{\"format\":\"dataops-history/" + MAJOR + "\",\"checksum\":\"" + checksum(body) + "\"," + body;
    }

    private String text(JsonNode tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            JsonTree.write(tree, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a tree of our own can be written", impossible);
        }
        return text.toString();
    }

    /**
     * What a line says; empty for one that was not written to its end, was changed since, or is no line of a history.
     *
     * @throws UnreadableResultException if it is a line of another major version
     */
    Optional<HistoryEntry> read(String line) throws UnreadableResultException {
        refuseOtherVersion(line);
        Matcher start = START.matcher(line);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        String body = line.substring(start.end());
        if (!checksum(body).equals(start.group(1))) {
            return Optional.empty();
        }
        try (JsonParser parser = json.createParser("{" + body)) {
            return Optional.of(entry(JsonFields.top(JsonTree.read(parser), "history entry")));
        } catch (IOException | UnreadableResultException notOurs) {
            return Optional.empty();
        }
    }

    /** Looks at the beginning only. */
    void refuseOtherVersion(String line) throws UnreadableResultException {
        Matcher format = FORMAT.matcher(line);
        if (format.lookingAt() && !MAJOR.equals(format.group(1))) {
            throw new UnreadableResultException("it has a line of dataops-history/" + format.group(1)
                    + ", and this version of dataops reads dataops-history/" + MAJOR);
        }
    }

    /** Whether a line may be one of this entry. Much quicker than to read it. */
    static boolean mayBe(String line, HistoryEntry entry) {
        return line.contains("\"id\":\"" + entry.id() + "\"");
    }

    /** Recognises accidents; it does not stop anybody who wants to write another one. */
    private static String checksum(String body) {
        return Sha256.hex(body.getBytes(StandardCharsets.ISO_8859_1), CHECKSUM_LENGTH);
    }

    private static JsonObject tree(HistoryEntry entry) {
        return JsonObject.of("history entry")
                .text("id", entry.id())
                .word("verdict", entry.verdict())
                .object("evidence", ResultTree.evidence(entry.evidence()))
                .object("run", ResultTree.run(entry.run()))
                .text("promoted", entry.promoted())
                .objects(
                        "datasets",
                        entry.datasets(),
                        dataset -> JsonObject.of("data set " + dataset.name())
                                .text("name", dataset.name())
                                .whole("rows", dataset.rows()))
                .objects(
                        "checks",
                        entry.checks(),
                        check -> JsonObject.of("check " + check.id())
                                .text("id", check.id())
                                .word("status", check.status())
                                .whole("failing", check.failing())
                                .whole("considered", check.considered())
                                .number("observed", check.observed()))
                .objects(
                        "metrics",
                        entry.metrics(),
                        metric -> JsonObject.of("metric " + metric.model() + "." + metric.name())
                                .text("model", metric.model())
                                .text("name", metric.name())
                                .text("signature", metric.signature())
                                .text("slice", metric.slice())
                                .number("value", metric.value())
                                .text("undefined", metric.undefined()))
                .objects(
                        "gates",
                        entry.gates(),
                        gate -> JsonObject.of("gate " + gate.id())
                                .text("id", gate.id())
                                .word("decision", gate.decision())
                                .object("limits", limits(gate.limits())));
    }

    private static @Nullable JsonObject limits(HistoryEntry.@Nullable Limits limits) {
        return limits == null
                ? null
                : JsonObject.of("limits")
                        .text("series", limits.series())
                        .number("lower", limits.lower())
                        .number("centre", limits.centre())
                        .number("upper", limits.upper());
    }

    private static HistoryEntry.Limits limits(JsonFields fields) throws UnreadableResultException {
        return new HistoryEntry.Limits(
                fields.text("series"),
                fields.numberOrNull("lower"),
                fields.numberOrNull("centre"),
                fields.numberOrNull("upper"));
    }

    private static HistoryEntry entry(JsonFields top) throws UnreadableResultException {
        return new HistoryEntry(
                top.text("id"),
                top.word("verdict", Verdict.class),
                TreeResult.evidence(top.object("evidence")),
                TreeResult.run(top.object("run")),
                top.textOrNull("promoted"),
                top.objects(
                        "datasets",
                        dataset -> new HistoryEntry.Dataset(dataset.text("name"), dataset.countOrNull("rows"))),
                top.objects(
                        "checks",
                        check -> new HistoryEntry.Check(
                                check.text("id"),
                                check.word("status", Status.class),
                                check.countOrNull("failing"),
                                check.countOrNull("considered"),
                                check.numberOrNull("observed"))),
                top.objects(
                        "metrics",
                        metric -> metric.valid(() -> new HistoryEntry.Metric(
                                metric.text("model"),
                                metric.text("name"),
                                metric.text("signature"),
                                metric.textOrNull("slice"),
                                metric.numberOrNull("value"),
                                metric.textOrNull("undefined")))),
                top.objects(
                        "gates",
                        gate -> new HistoryEntry.Gate(
                                gate.text("id"),
                                gate.word("decision", Decision.class),
                                gate.objectOrNull("limits", HistoryLine::limits))));
    }
}
