package io.dataops.results.report;

import io.dataops.results.Verdict;
import io.dataops.results.file.AtomicFile;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Series;
import io.dataops.results.history.Subject;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A history as one page that needs nothing else, as {@link HtmlReport} does: the verdicts of all builds, and a line over
 * builds for every number that changed. Reads entries and nothing else: the same entries give the same page.
 */
public final class HistoryReport {
    /** Name of the file it is usually stored in. */
    public static final String FILE_NAME = "history.html";

    private final HtmlPage page =
            new HtmlPage(new PageResource(PageResource.named("report.css").text()
                    + PageResource.named("chart.css").text()
                    + PageResource.named("history.css").text()));

    /**
     * Stores the page, whole or not at all.
     *
     * @param history at least one entry, usually of one branch
     * @param folder made when it is missing
     * @return the file
     * @throws IOException if it cannot be written; the message names the file and the reason
     */
    public Path write(History history, Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        new AtomicFile(file).write(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            render(history, writer);
            writer.flush();
        });
        return file;
    }

    /** Appends the page. */
    public void render(History history, Appendable out) throws IOException {
        HistoryEntry last = history.newest().orElseThrow();
        Html html = new Html(out);
        String project = Objects.requireNonNullElse(last.project(), "history");
        page.head(html, "History – " + project);
        page.top(html, project, HistoryLines.span(history));
        html.open("main");
        verdict(html, history);
        new HtmlVerdicts(history).write(html);
        List<Series> all = history.series();
        for (Subject.Kind kind : Subject.Kind.values()) {
            figures(html, kind, history, all);
        }
        unchanged(html, all);
        html.close();
        html.open("footer")
                .text("p", last.evidence().tool() + " · " + last.evidence().engine())
                .close();
        html.close().close();
    }

    private static void verdict(Html html, History history) throws IOException {
        HistoryEntry last = history.newest().orElseThrow();
        Tone tone = Tone.of(last.verdict());
        html.open("section", "class", "verdict " + Html.name(tone), "id", "verdict", "aria-label", "Last verdict");
        html.icon(tone).open("div").text("h1", new Words(last.verdict()).capitalised());
        html.text(
                "p", "the last of " + new Counted(history.entries().size(), "build") + since(history), "class", "lead");
        if (history.unreadable() > 0) {
            html.text("p", HistoryLines.unreadable(history.unreadable()));
        }
        html.close().close();
    }

    /** How long the verdict has been what it is. */
    private static String since(History history) {
        List<HistoryEntry> entries = history.entries();
        Verdict last = entries.get(entries.size() - 1).verdict();
        int first = entries.size() - 1;
        while (first > 0 && entries.get(first - 1).verdict() == last) {
            first--;
        }
        if (first == entries.size() - 1) {
            return first == 0
                    ? ""
                    : "; the one before was " + new Words(entries.get(first - 1).verdict());
        }
        String what = new Words(last) + " " + (entries.size() - first) + " times in a row";
        return "; " + what + ", since "
                + HistoryLines.day(entries.get(first).run().started());
    }

    private static void figures(Html html, Subject.Kind kind, History history, List<Series> all) throws IOException {
        List<Series> changed = all.stream()
                .filter(series -> series.subject().kind() == kind && !series.isConstant())
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        html.open("section", "aria-label", title(kind)).text("h2", title(kind));
        html.text("p", meaning(kind), "class", "muted told");
        html.open("div", "class", "trends");
        for (int i = 0; i < changed.size(); i++) {
            Series series = changed.get(i);
            new HtmlTrend(series, history.limits(series.subject()), new Words(kind) + "-" + i).write(html);
        }
        html.close().close();
    }

    private static String title(Subject.Kind kind) {
        return switch (kind) {
            case METRIC -> "Metrics";
            case DATASET -> "Data sets";
            case CHECK -> "Checks";
        };
    }

    private static String meaning(Subject.Kind kind) {
        return switch (kind) {
            case METRIC ->
                "The value of each metric, build by build. A ring is a build without one, a large dot one that a gate on history missed, a dashed line its limit.";
            case DATASET -> "The rows of each data set.";
            case CHECK ->
                "Failing rows, or what the check measured when it counts none. A large dot is a check that failed or warned.";
        };
    }

    private static void unchanged(Html html, List<Series> all) throws IOException {
        List<Series> constant = all.stream().filter(Series::isConstant).toList();
        if (constant.isEmpty()) {
            return;
        }
        html.open("section", "aria-label", "Unchanged").text("h2", "Unchanged");
        html.open("details", "class", "unchanged");
        html.text("summary", new Counted(constant.size(), "number") + " that stayed the same in all of these builds");
        html.table("Unchanged numbers", "samples")
                .columns(List.of("Of", "Number", ""))
                .open("tbody");
        for (Series series : constant) {
            html.open("tr").text("th", series.subject().toString(), "scope", "row");
            Series.Point point = series.points().get(0);
            html.text("td", new Trend(series).show(point.number()), "class", "digits");
            html.text("td", point.words()).close();
        }
        html.close().endTable().close().close();
    }

    /** The verdicts of all builds in a row, and how many there are of each. */
    private record HtmlVerdicts(History history) {
        private static final int CELL = 16;
        private static final int ROW = 60;

        void write(Html html) throws IOException {
            Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
            history.entries().forEach(entry -> counts.merge(entry.verdict(), 1L, Long::sum));
            html.open("section", "aria-label", "Verdicts").text("h2", "Verdicts");
            html.open("div", "class", "panel");
            html.open("p", "class", "legend");
            for (Map.Entry<Verdict, Long> count : counts.entrySet()) {
                html.chip(Tone.of(count.getKey()), count.getValue() + " " + new Words(count.getKey()));
            }
            html.close();
            html.text("p", "Oldest first; point at one for its date and commit.", "class", "muted");
            strip(html);
            html.close().close();
        }

        private void strip(Html html) throws IOException {
            List<HistoryEntry> entries = history.entries();
            int columns = Math.min(ROW, entries.size());
            int rows = (entries.size() + ROW - 1) / ROW;
            html.open(
                    "svg",
                    "class",
                    "strip",
                    "viewBox",
                    "0 0 " + Math.max(columns, ROW / 2) * CELL + " " + rows * CELL,
                    "role",
                    "img",
                    "aria-label",
                    "Verdicts of " + new Counted(entries.size(), "build"));
            for (int i = 0; i < entries.size(); i++) {
                HistoryEntry entry = entries.get(i);
                Tone tone = Tone.of(entry.verdict());
                html.open("g", "class", Html.name(tone)).text("title", title(entry));
                html.open(
                        "use",
                        "href",
                        "#icon-" + Html.name(tone),
                        "x",
                        i % ROW * CELL + "",
                        "y",
                        i / ROW * CELL + "",
                        "width",
                        CELL - 1 + "",
                        "height",
                        CELL - 1 + "");
                html.close().close();
            }
            html.close();
        }

        private static String title(HistoryEntry entry) {
            List<String> parts = new ArrayList<>(List.of(new Words(entry.verdict()).toString()));
            parts.addAll(
                    HistoryLines.place(entry.run().started(), entry.evidence().commit()));
            return String.join(" · ", parts);
        }
    }
}
