package io.jenkins.plugins.dataops.view;

import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Waiver;
import io.dataops.results.report.Tone;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.Recording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One line of the list that says why a verdict is what it is.
 *
 * @param link where more is found, relative to the recording's page
 */
public record Reason(Sign sign, String subject, String link, String message) {
    /** Bad data first, then what could not be told, then warnings. */
    private static final List<Tone> MOST_PRESSING_FIRST =
            List.of(Tone.BAD, Tone.UNKNOWN, Tone.WARN, Tone.QUIET, Tone.GOOD);

    /** What blocks and is not waived, or what warns where nothing blocks; most pressing first. */
    static List<Reason> of(Recording recording, Map<String, Waiver> waivers) {
        List<Reason> all = Stream.concat(
                        recording.gates().stream()
                                .filter(gate -> !waivers.containsKey(gate.id()))
                                .map(Reason::of),
                        recording.checks().stream()
                                .filter(outcome ->
                                        !waivers.containsKey(outcome.check().id()))
                                .map(Reason::of))
                .filter(reason -> reason.weight() <= MOST_PRESSING_FIRST.indexOf(Tone.WARN))
                .sorted(Comparator.comparingInt(Reason::weight))
                .toList();
        List<Reason> blocking = all.stream()
                .filter(reason -> reason.weight() < MOST_PRESSING_FIRST.indexOf(Tone.WARN))
                .toList();
        return blocking.isEmpty() ? all : blocking;
    }

    private int weight() {
        return MOST_PRESSING_FIRST.indexOf(sign.tone());
    }

    private static Reason of(GateDecision gate) {
        return new Reason(
                new Sign(Tone.of(gate), Messages.Reason_gate(Sign.word(gate.effect()))),
                Visible.text(gate.slice() == null ? gate.subject() : gate.subject() + " [" + gate.slice() + "]"),
                "#gates",
                Visible.text(RecordedSentence.read(gate.reason())));
    }

    private static Reason of(Outcome outcome) {
        return new Reason(
                Sign.of(outcome.status()),
                Visible.text(outcome.check().dataset() + ": " + outcome.check().description()),
                QueryLink.to("check", "id", outcome.check().id()),
                FindingText.below(outcome));
    }
}
