package io.dataops.results.report;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Elapsed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The top of the page: the verdict, why, and the numbers, for somebody with ten seconds. */
final class HtmlSummary {
    private static final int REASONS = 5;

    private final VerificationResult result;
    private final Tally tally;
    private final int models;

    HtmlSummary(VerificationResult result) {
        this.result = result;
        this.tally = Tally.of(result.checks());
        this.models = ReportedModel.of(result).size();
    }

    /** One line of the list that says why. */
    private record Reason(Tone tone, String label, String link, String subject, String message) {}

    void write(Html html) throws IOException {
        Headline headline = Headline.of(result);
        Tone tone = Tone.of(result.verdict());
        html.open("section", "class", "verdict " + Html.name(tone), "aria-labelledby", "verdict");
        html.icon(tone).open("div");
        html.text("h1", headline.verdict(), "id", "verdict", "tabindex", "-1");
        html.text("p", sentence(headline.reasons()), "class", "lead");
        html.text("p", headline.meaning());
        html.close().close();
        why(html);
        numbers(html);
        sections(html);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private void why(Html html) throws IOException {
        List<Reason> reasons = reasons();
        if (reasons.isEmpty()) {
            return;
        }
        html.open("section", "class", "why", "aria-labelledby", "why");
        html.text("h2", stops() ? "Why it stops" : "What needs a look", "id", "why");
        html.open("ol");
        for (Reason reason : reasons.subList(0, Math.min(REASONS, reasons.size()))) {
            html.open("li").chip(reason.tone(), reason.label()).open("span");
            html.text("a", reason.subject(), "href", reason.link()).text("span", reason.message());
            html.close().close();
        }
        html.close();
        if (reasons.size() > REASONS) {
            html.text("p", "And " + Counted.digits(reasons.size() - REASONS) + " more below.", "class", "muted");
        }
        html.close();
    }

    /** Where comparisons lack a baseline, warnings are all there is to say. */
    private boolean stops() {
        return result.verdict().blocks() && !result.awaitsBaseline();
    }

    /** What caused this verdict: bad data, then missing evidence; warnings only where nothing blocks. */
    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        int number = 0;
        Causes causes = new Causes(result);
        for (Outcome outcome : Findings.checks(result)) {
            String link = number < HtmlFindings.MOST ? "#look-" + number : "#checks";
            number++;
            if (!causes.explain(outcome)) {
                reasons.add(new Reason(
                        Tone.of(outcome.status()),
                        new Words(outcome.status()) + waived(outcome.check().id()),
                        link,
                        outcome.check().dataset() + ": " + outcome.check().description(),
                        new Measured(outcome).finding()));
            }
        }
        List<GateGroup> groups = GateGroup.of(result.gates());
        for (int i = 0; i < groups.size(); i++) {
            GateDecision gate = groups.get(i).first();
            if (gate.effect() != Effect.NONE && !causes.explain(gate)) {
                String label = "gate " + HtmlGates.verb(gate.effect()) + waived(gate.id());
                reasons.add(new Reason(
                        Tone.of(gate),
                        label,
                        "#gate-" + i,
                        groups.get(i).subject(),
                        groups.get(i).sentence() + causes.consequences(gate)));
            }
        }
        unreadable(reasons);
        boolean blocks = stops();
        return reasons.stream()
                .filter(reason -> !blocks || reason.tone() == Tone.BAD || reason.tone() == Tone.UNKNOWN)
                .sorted(Comparator.comparingInt(reason -> reason.tone().rank()))
                .toList();
    }

    private String waived(String subject) {
        return result.waiverOf(subject).isPresent() ? ", waived" : "";
    }

    private void unreadable(List<Reason> reasons) {
        for (DatasetEvidence dataset : result.datasets()) {
            if (dataset.problem() != null && !judged(dataset.name())) {
                reasons.add(new Reason(Tone.UNKNOWN, "unreadable", "#datasets", dataset.name(), dataset.problem()));
            }
        }
        for (ModelEvidence model : result.models()) {
            if (model.problem() != null && !judged(model.name())) {
                reasons.add(new Reason(Tone.UNKNOWN, "not evaluated", "#models", model.name(), model.problem()));
            }
            if (model.baseline() != null && model.baseline().identical()) {
                String words = "all predictions are the same as the baseline's: it may have been compared with itself";
                reasons.add(new Reason(Tone.WARN, "unchanged", "#models", model.name(), words));
            }
        }
    }

    /** Whether a check or a gate already says that a data set cannot be read. */
    private boolean judged(String dataset) {
        return result.checks().stream()
                        .anyMatch(it -> it.status() == Status.ERRORED
                                && it.check().dataset().equals(dataset))
                || Findings.gates(result).stream()
                        .anyMatch(gate -> gate.subject().equals(dataset));
    }

    private void numbers(Html html) throws IOException {
        html.open("section", "class", "numbers", "aria-label", "Numbers");
        html.open("div", "class", "number wide");
        html.text("p", Counted.digits(tally.total()), "class", "big")
                .text("p", tally.total() == 1 ? "check" : "checks");
        bar(html);
        html.open("p", "class", "legend");
        for (Status status : Status.values()) {
            if (tally.of(status) > 0) {
                html.chip(Tone.of(status), Counted.digits(tally.of(status)) + " " + new Words(status));
            }
        }
        html.close().close();
        long rows = result.datasets().stream()
                .map(DatasetEvidence::rows)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        number(html, result.datasets().size(), "data set", new Counted(rows, "row").toString());
        number(html, result.gates().size(), "gate", gates());
        number(html, models, "model", new Counted(result.metrics().size(), "metric").toString());
        html.open("div", "class", "number");
        html.text("p", new Elapsed(result.run().durationMillis()).toString(), "class", "big")
                .text("p", "duration");
        html.close().close();
    }

    /** Nothing for what the suite does not have: 0 gates of which none blocks would sound like good news. */
    private static void number(Html html, long number, String noun, String more) throws IOException {
        if (number == 0) {
            return;
        }
        html.open("div", "class", "number");
        html.text("p", Counted.digits(number), "class", "big").text("p", number == 1 ? noun : noun + "s");
        html.text("p", more, "class", "muted").close();
    }

    private String gates() {
        long blocking = result.gates().stream()
                .filter(gate -> gate.effect() == Effect.BLOCK)
                .count();
        return blocking == 0 ? "none blocks" : Counted.digits(blocking) + (blocking == 1 ? " blocks" : " block");
    }

    /** The statuses as lengths. Each that occurs is at least a visible sliver. */
    private void bar(Html html) throws IOException {
        if (tally.total() == 0) {
            return;
        }
        html.open(
                "svg", "class", "bar", "viewBox", "0 0 1000 10", "preserveAspectRatio", "none", "aria-hidden", "true");
        long from = 0;
        for (Status status : Status.values()) {
            long width = tally.of(status) == 0 ? 0 : Math.max(8, 1000 * tally.of(status) / tally.total());
            html.open(
                            "rect",
                            "class",
                            Html.name(Tone.of(status)),
                            "x",
                            Long.toString(from),
                            "width",
                            Long.toString(width),
                            "height",
                            "10")
                    .close();
            from += width;
        }
        html.close();
    }

    private void sections(Html html) throws IOException {
        html.open("nav", "aria-label", "Sections").open("ul");
        html.open("li").open("a", "href", "#verdict", "class", Html.name(Tone.of(result.verdict())));
        html.icon(Tone.of(result.verdict()))
                .text(Headline.of(result).verdict())
                .close()
                .close();
        section(html, "modules", "Modules", ReportedModule.of(result).size());
        section(html, "look", "Needs a look", Findings.checks(result).size());
        section(html, "gates", "Gates", result.gates().size());
        section(html, "models", "Models", models);
        section(html, "checks", "All checks", result.checks().size());
        section(html, "datasets", "Data sets", result.datasets().size());
        section(html, "waivers", "Waivers", result.waivers().size());
        section(html, "baselines", "Baselines", result.baselines().size());
        if (result.baseline() != null) {
            html.open("li").text("a", "Baseline", "href", "#baseline").close();
        }
        html.open("li").text("a", "Evidence", "href", "#evidence").close();
        html.close().close();
    }

    private static void section(Html html, String id, String title, int number) throws IOException {
        if (number > 0) {
            html.open("li").open("a", "href", "#" + id).text(title).text(" ");
            html.text("span", Counted.digits(number), "class", "badge").close().close();
        }
    }
}
