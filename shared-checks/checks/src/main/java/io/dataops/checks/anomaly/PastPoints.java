package io.dataops.checks.anomaly;

import io.dataops.checks.chart.PointChoice;
import io.dataops.checks.suite.Incident;
import io.dataops.results.history.HistoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the builds whose numbers a new number is compared with. The build at hand is never among them. */
final class PastPoints {
    private final BuildAtHand build;
    private final List<Incident> incidents;
    private final AskedHistory asked;
    private final PointChoice choice;

    PastPoints(BuildAtHand build, List<Incident> incidents, AskedHistory asked) {
        this.build = build;
        this.incidents = incidents;
        this.asked = asked;
        this.choice = asked.rule().choice();
    }

    /** Those that have a number, in order of time, those included that do not count. */
    List<PastPoint> of(List<PastBuild> builds) {
        List<PastPoint> points = builds.stream()
                .filter(this::isEarlier)
                .flatMap(past -> point(past).stream())
                .toList();
        return once(points);
    }

    private boolean isEarlier(PastBuild past) {
        HistoryEntry entry = past.entry();
        // A second run in the same build of a CI server is that build again.
        boolean same = build.build() != null
                && build.build().equals(entry.run().build())
                && Objects.equals(build.commit(), entry.evidence().commit());
        return Objects.equals(entry.evidence().branch(), choice.branch().orElse(build.branch()))
                && entry.run().started().isBefore(build.started())
                && !same
                && choice.since().filter(past.day()::isBefore).isEmpty();
    }

    private Optional<PastPoint> point(PastBuild past) {
        return Optional.ofNullable(past.numbers().get(asked.series()))
                .map(number -> new PastPoint(past.entry(), past.day(), number, leftOut(past)));
    }

    private String leftOut(PastBuild past) {
        Optional<Incident> incident = incidents.stream()
                .filter(it -> it.covers(past.day(), asked.owner(), asked.subject()))
                .findFirst();
        if (incident.isPresent()) {
            return "incident: " + incident.get().reason();
        }
        return choice.of() == PointChoice.Of.ALL ? "" : refused(past);
    }

    private String refused(PastBuild past) {
        if (Boolean.TRUE.equals(past.entry().evidence().dirty())) {
            return "files were not as committed";
        }
        if (past.failed().contains(asked.subject())) {
            return "its check failed";
        }
        return past.missed().contains(asked.decisionId()) ? "it signalled" : "";
    }

    /** The last point that counts of those that make one point; when none counts, the last of them. */
    private List<PastPoint> once(List<PastPoint> points) {
        List<PastPoint> kept = new ArrayList<>();
        for (PastPoint point : points) {
            int last = kept.size() - 1;
            if (last < 0 || !isOne(kept.get(last), point)) {
                kept.add(point);
            } else if (point.counts() || !kept.get(last).counts()) {
                kept.set(last, point);
            }
        }
        int last = kept.size() - 1;
        if (last >= 0 && isOneWithBuildAtHand(kept.get(last))) {
            kept.remove(last);
        }
        return kept;
    }

    private boolean isOne(PastPoint before, PastPoint point) {
        return switch (choice.per()) {
            case BUILD -> false;
            case DAY -> before.day().equals(point.day());
            case DATA ->
                isSame(
                        before.entry().evidence().data(),
                        point.entry().evidence().data());
        };
    }

    private boolean isOneWithBuildAtHand(PastPoint point) {
        return switch (choice.per()) {
            case BUILD -> false;
            case DAY -> point.day().equals(build.day());
            case DATA -> isSame(point.entry().evidence().data(), build.data());
        };
    }

    /** Data that are not known are like none. */
    private static boolean isSame(@Nullable String data, @Nullable String other) {
        return data != null && data.equals(other);
    }
}
