package io.dataops.results.report;

import io.dataops.results.ModelEvidence;
import io.dataops.results.ModelEvidence.Baseline;
import io.dataops.results.ModelEvidence.CommandRun;
import io.dataops.results.ModelEvidence.Scoring;
import io.dataops.results.ModelEvidence.TestSet;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Elapsed;
import java.io.IOException;
import java.util.Objects;

/**
 * Where a model's predictions come from: its files, what scored it, and the command that ran. A command that failed is
 * shown with what it wrote; the rest is folded.
 *
 * @param evidence of the model
 */
record HtmlProvenance(ModelEvidence evidence) {
    void write(Html html) throws IOException {
        CommandRun command = evidence.command();
        boolean failed = command != null && !Objects.equals(command.exitCode(), 0);
        if (failed) {
            html.open("details", "open", "");
        } else {
            html.open("details");
        }
        html.open("summary")
                .text("Predictions from ")
                .text("code", evidence.source())
                .close();
        if (command != null) {
            command(html, command);
        }
        html.open("dl", "class", "facts");
        scoring(html);
        baseline(html);
        TestSet testSet = evidence.testSet();
        html.fact("Test set", testSet == null ? "" : testSet.fingerprint(), "class", "code");
        html.close().close();
    }

    private void scoring(Html html) throws IOException {
        Scoring scoring = evidence.scoring();
        if (scoring != null) {
            html.fact("Model file", scoring.file(), "class", "code");
            html.fact("Size", new Counted(scoring.bytes(), "byte").toString());
            html.fact("Scored by", scoring.runtime());
            html.fact("Model", scoring.description());
            html.fact("Fingerprint", scoring.fingerprint(), "class", "code");
        }
    }

    private void baseline(Html html) throws IOException {
        Baseline baseline = evidence.baseline();
        if (baseline != null) {
            html.fact("Baseline", baseline.source(), "class", "code");
            html.fact(
                    "Baseline's fingerprint",
                    Objects.requireNonNullElse(baseline.fingerprint(), "unknown"),
                    "class",
                    "code");
        }
    }

    private static void command(Html html, CommandRun command) throws IOException {
        Integer exitCode = command.exitCode();
        html.open("p", "class", "command");
        if (exitCode == null) {
            html.chip(Tone.BAD, "stopped or not started");
        } else {
            html.chip(exitCode == 0 ? Tone.GOOD : Tone.BAD, "exit code " + exitCode);
        }
        html.text("code", String.join(" ", command.command()));
        html.text(
                        "span",
                        "ran for %s of at most %s"
                                .formatted(
                                        new Elapsed(command.durationMillis()), new Elapsed(command.timeLimitMillis())),
                        "class",
                        "muted")
                .close();
        if (!command.output().isBlank()) {
            html.open("pre", "tabindex", "0").text(command.output()).close();
        }
    }
}
