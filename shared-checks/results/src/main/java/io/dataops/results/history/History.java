package io.dataops.results.history;

import io.dataops.results.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a store knows of one project.
 *
 * @param entries in order of time, each once
 * @param unreadable lines that say nothing, such as one cut off by a crash or changed by hand
 */
public record History(List<HistoryEntry> entries, long unreadable) {
    /** Sorts entries and drops repeats. Where two entries tell of the same run, the first one given counts. */
    public History {
        Map<String, HistoryEntry> once = new HashMap<>();
        entries.forEach(entry -> once.putIfAbsent(entry.id(), entry));
        entries = once.values().stream().sorted(HistoryEntry.ORDER).toList();
    }

    /** The entries of one project, named by group and artifact. */
    public static List<HistoryEntry> ofProject(Collection<HistoryEntry> entries, @Nullable String project) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.project(), project))
                .toList();
    }

    /** The entries of one branch; null means those whose branch is not known. */
    public History onBranch(@Nullable String branch) {
        return new History(
                entries.stream()
                        .filter(entry -> Objects.equals(entry.evidence().branch(), branch))
                        .toList(),
                unreadable);
    }

    /** The entries of the branch that was built last. */
    public History ofNewestBranch() {
        return newest().map(entry -> onBranch(entry.evidence().branch())).orElse(this);
    }

    /** The last entries, no more than these. */
    public History last(int most) {
        return new History(entries.subList(Math.max(0, entries.size() - most), entries.size()), unreadable);
    }

    public Optional<HistoryEntry> newest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** The series of one subject: a point for each entry; empty of points when no entry names it. */
    public Series series(Subject subject) {
        return series().stream()
                .filter(series -> series.subject().equals(subject))
                .findFirst()
                .orElseGet(() -> new Series(subject, List.of()));
    }

    /**
     * Where gates on history wanted the numbers of a subject, by the id of the entry; of several gates of a build the first
     * one that missed, else the first one.
     */
    public Map<String, HistoryEntry.Gate> limits(Subject subject) {
        Map<String, HistoryEntry.Gate> limits = new HashMap<>();
        for (HistoryEntry entry : entries) {
            entry.gates().stream()
                    .filter(gate ->
                            gate.limits() != null && gate.limits().series().equals(subject.toString()))
                    .reduce((first, next) ->
                            first.decision() != Decision.FAIL && next.decision() == Decision.FAIL ? next : first)
                    .ifPresent(gate -> limits.put(entry.id(), gate));
        }
        return limits;
    }

    /** The series of every subject that any entry names, by subject. */
    public List<Series> series() {
        List<Map<Subject, HistoryEntry.Reading>> readings = entries.stream()
                .map(entry -> entry.readings()
                        .collect(Collectors.toMap(
                                HistoryEntry.Reading::subject, Function.identity(), (first, again) -> first)))
                .toList();
        TreeSet<Subject> subjects = new TreeSet<>(Subject.ORDER);
        readings.forEach(reading -> subjects.addAll(reading.keySet()));
        return subjects.stream()
                .map(subject -> new Series(subject, points(subject, readings)))
                .toList();
    }

    private List<Series.Point> points(Subject subject, List<Map<Subject, HistoryEntry.Reading>> readings) {
        List<Series.Point> points = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            HistoryEntry entry = entries.get(i);
            HistoryEntry.Reading reading = readings.get(i).get(subject);
            points.add(new Series.Point(
                    entry.id(),
                    entry.run().started(),
                    entry.evidence().commit(),
                    reading == null ? null : reading.number(),
                    reading == null ? "not there" : reading.words()));
        }
        return points;
    }
}
