package io.dataops.results.report;

import io.dataops.results.ModelEvidence;
import io.dataops.results.ModelEvidence.Baseline;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.util.Objects;

/**
 * One model.
 *
 * @param id unique on the page
 */
record HtmlModel(ReportedModel model, String id) {
    void write(Html html) throws IOException {
        Tone tone = model.tone();
        html.open("article", "class", "model " + Html.name(tone), "id", id, "aria-labelledby", id + "-title");
        html.open("div", "class", "card-head").chip(tone, word(tone));
        html.text("h3", model.name(), "id", id + "-title");
        html.text("span", GateTally.of(model.gates()).toString(), "class", "muted")
                .close();
        ModelEvidence evidence = model.evidence();
        if (evidence != null) {
            headline(html, evidence);
        }
        new HtmlMetrics(model).write(html);
        new HtmlSlices(model, id).write(html);
        if (evidence != null) {
            new HtmlWeakSlices(evidence.weakSlices()).write(html);
            new HtmlCurves(evidence.curves(), id).write(html);
            new HtmlConfusion(evidence.matrices()).write(html);
            new HtmlThresholds(evidence.thresholds()).write(html);
        }
        html.close();
    }

    private String word(Tone tone) {
        if (!model.problem().isEmpty()) {
            return "not evaluated";
        }
        return switch (tone) {
            case BAD -> "a gate fails";
            case UNKNOWN -> "too little evidence";
            case WARN -> "needs a look";
            case GOOD -> "gates pass";
            case QUIET -> "not gated";
        };
    }

    private void headline(Html html, ModelEvidence evidence) throws IOException {
        Baseline baseline = evidence.baseline();
        if (evidence.problem() != null) {
            notice(html, Tone.UNKNOWN, evidence.problem());
        }
        if (baseline != null && baseline.problem() != null) {
            notice(html, Tone.UNKNOWN, "It was not compared with its baseline: " + baseline.problem());
        }
        if (baseline != null && baseline.identical()) {
            notice(
                    html,
                    Tone.WARN,
                    "All %s are the same as the baseline's. Is this the model you meant to judge?"
                            .formatted(new Counted(Objects.requireNonNull(baseline.rows()), "prediction")));
        }
        html.open("dl", "class", "facts");
        html.fact("Task", task(evidence));
        html.fact("Rows", evidence.rows() == null ? "none evaluated" : Counted.digits(evidence.rows()));
        html.fact("Classes", String.join(", ", evidence.classes()));
        html.fact("Against the baseline", model.change());
        html.fact("Test set", looks(evidence));
        html.close();
        new HtmlProvenance(evidence).write(html);
        if (!evidence.notes().isEmpty()) {
            html.open("ul", "class", "notes");
            for (String note : evidence.notes()) {
                html.text("li", note);
            }
            html.close();
        }
    }

    private static void notice(Html html, Tone tone, String words) throws IOException {
        html.open("p", "class", "notice " + Html.name(tone))
                .icon(tone)
                .text("span", words)
                .close();
    }

    private static String task(ModelEvidence evidence) {
        return evidence.positive() == null
                ? evidence.task()
                : evidence.task() + ", " + evidence.positive() + " counts as positive";
    }

    private static String looks(ModelEvidence evidence) {
        if (evidence.testSet() == null) {
            return "not known by its rows";
        }
        long looks = evidence.testSet().looks();
        return looks == 1 ? "looked at for the first time" : "looked at " + Counted.digits(looks) + " times so far";
    }
}
