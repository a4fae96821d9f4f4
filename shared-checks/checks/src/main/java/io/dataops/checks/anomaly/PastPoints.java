package io.dataops.checks.anomaly;

import io.dataops.checks.chart.PointChoice;
import io.dataops.checks.suite.Incident;
import io.dataops.results.Decision;
import io.dataops.results.Status;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import java.time.LocalDate;
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
    List<PastPoint> of(History history) {
        String branch = choice.branch().orElse(build.branch());
        List<PastPoint> points = history.onBranch(branch).entries().stream()
                .filter(this::isEarlier)
                .flatMap(entry -> point(entry).stream())
                .toList();
        return once(points);
    }

    private boolean isEarlier(HistoryEntry entry) {
        // A second run in the same build of a CI server is that build again.
        boolean same = build.build() != null
                && build.build().equals(entry.run().build())
                && Objects.equals(build.commit(), entry.evidence().commit());
        LocalDate day = BuildAtHand.dayOf(entry.run().started());
        return entry.run().started().isBefore(build.started())
                && !same
                && choice.since().filter(day::isBefore).isEmpty();
    }

    private Optional<PastPoint> point(HistoryEntry entry) {
        return entry.readings()
                .filter(reading -> reading.subject().equals(asked.series()))
                .findFirst()
                .flatMap(reading -> Optional.ofNullable(reading.number()))
                .map(number -> {
                    LocalDate day = BuildAtHand.dayOf(entry.run().started());
                    return new PastPoint(entry, day, number, leftOut(entry, day));
                });
    }

    private String leftOut(HistoryEntry entry, LocalDate day) {
        Optional<Incident> incident = incidents.stream()
                .filter(it -> it.covers(day, asked.owner(), asked.subject()))
                .findFirst();
        if (incident.isPresent()) {
            return "incident: " + incident.get().reason();
        }
        return choice.of() == PointChoice.Of.ALL ? "" : refused(entry);
    }

    private String refused(HistoryEntry entry) {
        if (Boolean.TRUE.equals(entry.evidence().dirty())) {
            return "files were not as committed";
        }
        boolean failed = entry.checks().stream()
                .anyMatch(check -> check.id().equals(asked.subject()) && check.status() == Status.FAILED);
        if (failed) {
            return "its check failed";
        }
        boolean signalled = entry.gates().stream()
                .anyMatch(gate -> gate.id().equals(asked.id()) && gate.decision() == Decision.FAIL);
        return signalled ? "it signalled" : "";
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
