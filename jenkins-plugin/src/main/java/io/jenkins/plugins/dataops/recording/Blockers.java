package io.jenkins.plugins.dataops.recording;

import io.dataops.results.Effect;
import io.dataops.results.Status;
import io.dataops.results.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes a recording block, a line each: first what the gates and the controller say, then the checks.
 *
 * @param lines such as {@code sales.not_null.product_id: 3 of 100 rows fail}
 */
public record Blockers(List<String> lines) {
    public Blockers {
        lines = List.copyOf(lines);
    }

    /**
     * The blockers of a recording but for those that are waived on that day.
     *
     * @param granted waivers of Jenkins, beside those of the suites
     */
    public static Blockers of(Recording recording, List<Waiver> granted, LocalDate today) {
        Set<String> waived = recording.waivers(granted).stream()
                .filter(waiver -> waiver.counts(today))
                .map(Waiver::subject)
                .collect(Collectors.toSet());
        Stream<String> gates = recording.gates().stream()
                .filter(gate -> gate.effect() == Effect.BLOCK && !waived.contains(gate.id()))
                .map(gate -> gate.id() + ": " + gate.reason());
        Stream<String> checks = recording.checks().stream()
                .filter(outcome -> outcome.status() == Status.FAILED || outcome.status() == Status.ERRORED)
                .filter(outcome -> !waived.contains(outcome.check().id()))
                .map(outcome -> outcome.check().id() + ": " + outcome.finding().message());
        return new Blockers(Stream.concat(gates, checks).toList());
    }

    /** The first lines, and one that counts the others when there are more. */
    public List<String> first(int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.add("and " + (lines.size() - most) + " more");
        return shown;
    }
}
