package io.dataops.results.report;

import io.dataops.results.Verdict;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Series;
import io.dataops.results.literal.Counted;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A history as lines for a log: how builds ended, and where the numbers that changed are going.
 *
 * @param history at least one entry
 */
public record HistoryLines(History history) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int COMMIT = 10;
    private static final int WIDEST = 48;

    /**
     * Trends of all numbers.
     *
     * @param most how many are listed
     */
    public List<String> trends(int most) {
        List<String> lines = new ArrayList<>();
        lines.add(span(history));
        lines.add(verdicts());
        if (history.unreadable() > 0) {
            lines.add(unreadable(history.unreadable()));
        }
        List<Series> changed =
                history.series().stream().filter(series -> !series.isConstant()).toList();
        lines.addAll(table(changed.subList(0, Math.min(most, changed.size()))));
        if (changed.size() > most) {
            lines.add("and " + new Counted(changed.size() - most, "other number") + " that changed");
        }
        int constant = history.series().size() - changed.size();
        if (constant > 0) {
            lines.add(new Counted(constant, "number") + " did not change");
        }
        return lines;
    }

    /** The numbers of one series, oldest first. */
    public static List<String> of(Series series) {
        Trend trend = new Trend(series);
        List<String> lines = new ArrayList<>();
        lines.add(series.subject() + " in " + new Counted(series.points().size(), "build"));
        for (Series.Point point : series.points()) {
            lines.add("%s  %-10s  %s"
                    .formatted(
                            MINUTE.format(point.at()),
                            shortCommit(point.commit()),
                            String.join(" ", said(point, trend))));
        }
        return lines;
    }

    private static List<String> said(Series.Point point, Trend trend) {
        List<String> said = new ArrayList<>();
        if (point.number() != null) {
            said.add(trend.show(point.number()));
        }
        if (!point.words().isEmpty()) {
            said.add(Visible.line(point.words()));
        }
        return said;
    }

    private String verdicts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        history.entries().forEach(entry -> counts.merge(entry.verdict(), 1L, Long::sum));
        String numbers = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + new Words(count.getKey()))
                .collect(Collectors.joining(", "));
        HistoryEntry last = history.newest().orElseThrow();
        return "verdicts: " + numbers + "; the last one is " + new Words(last.verdict());
    }

    private static List<String> table(List<Series> series) {
        int width = series.stream()
                .mapToInt(any -> any.subject().toString().length())
                .max()
                .orElse(0);
        String form = "%-" + Math.max(1, Math.min(WIDEST, width)) + "s  %s  %s";
        return series.stream()
                .map(any -> {
                    Trend trend = new Trend(any);
                    String words = List.of(trend.last(), trend.change(), parenthesis(trend.range())).stream()
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" "));
                    String subject = Visible.line(any.subject().toString());
                    return form.formatted(subject, new Sparkline(any), Visible.line(words));
                })
                .toList();
    }

    private static String parenthesis(String range) {
        return range.isEmpty() ? "" : "(" + range + ")";
    }

    /** How many builds of which branch, from when to when. */
    static String span(History history) {
        List<HistoryEntry> entries = history.entries();
        HistoryEntry last = history.newest().orElseThrow();
        String branch = last.evidence().branch();
        String first = day(entries.get(0).run().started());
        String until = day(last.run().started());
        return new Counted(entries.size(), "build")
                + (branch == null ? "" : " of " + Visible.line(branch))
                + (first.equals(until) ? " on " + first : " from " + first + " to " + until);
    }

    static String unreadable(long lines) {
        return new Counted(lines, "line") + " of the history " + (lines == 1 ? "is" : "are")
                + " no entry, cut off by a crash or changed by hand, and not counted";
    }

    static String day(Instant instant) {
        return DAY.format(instant);
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    static String shortCommit(@Nullable String commit) {
        return commit == null ? "" : commit.substring(0, Math.min(COMMIT, commit.length()));
    }

    /** When, and of which commit where that is known. */
    static List<String> place(Instant at, @Nullable String commit) {
        return commit == null ? List.of(minute(at)) : List.of(minute(at), shortCommit(commit));
    }
}
