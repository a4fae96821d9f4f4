package io.dataops.results.report;

import io.dataops.results.Evidence;
import io.dataops.results.Run;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.literal.Elapsed;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was waived, and everything that is needed to make the result again. */
final class HtmlEvidence {
    private final VerificationResult result;

    HtmlEvidence(VerificationResult result) {
        this.result = result;
    }

    void write(Html html) throws IOException {
        if (!result.waivers().isEmpty()) {
            waivers(html);
        }
        Evidence evidence = result.evidence();
        Run run = result.run();
        html.open("section", "id", "evidence", "aria-labelledby", "evidence-title");
        html.text("h2", "Evidence", "id", "evidence-title");
        html.open("dl", "class", "facts panel");
        html.fact("Project", Objects.requireNonNullElse(evidence.project(), "unknown"));
        html.fact("Branch", Objects.requireNonNullElse(evidence.branch(), "unknown"));
        html.fact("Commit", Objects.requireNonNullElse(evidence.commit(), "unknown"), "class", "code");
        html.fact("Files differ from the commit", dirty(evidence.dirty()));
        html.fact("Suite", evidence.suite(), "class", "code");
        html.fact("Data", Objects.requireNonNullElse(evidence.data(), "not all could be read"), "class", "code");
        html.fact("Baseline", Objects.requireNonNullElse(evidence.baseline(), "none"), "class", "code");
        html.fact("Tool", evidence.tool());
        html.fact("Engine", evidence.engine());
        html.fact(
                "Seed",
                evidence.seed() == null
                        ? "nothing was resampled"
                        : evidence.seed().toString());
        html.fact("Build", Objects.requireNonNullElse(run.build(), "not built by a CI server"), "class", "code");
        html.fact("Started", run.started().truncatedTo(ChronoUnit.SECONDS).toString());
        html.fact("Duration", new Elapsed(run.durationMillis()).toString());
        html.close().close();
    }

    private static String dirty(@Nullable Boolean dirty) {
        if (dirty == null) {
            return "unknown";
        }
        return dirty ? "yes" : "no";
    }

    private void waivers(Html html) throws IOException {
        html.open("section", "id", "waivers", "aria-labelledby", "waivers-title");
        html.text("h2", "Waivers", "id", "waivers-title");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Table of waivers");
        html.open("table").text("caption", "Misses that somebody accepted for a while", "class", "hidden-title");
        html.open("thead").open("tr");
        html.text("th", "Check or gate", "scope", "col").text("th", "Reason", "scope", "col");
        html.text("th", "Decided by", "scope", "col").text("th", "Counts until", "scope", "col");
        html.close().close().open("tbody");
        for (Waiver waiver : result.waivers()) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .text("code", waiver.subject())
                    .close();
            html.text("td", waiver.reason()).text("td", waiver.by());
            html.open("td").text(waiver.until().toString() + " ");
            if (!waiver.counts(result.day())) {
                html.chip(Tone.WARN, "expired");
            }
            html.close().close();
        }
        html.close().close().close().close();
    }
}
