package io.jenkins.plugins.dataops.pullrequest;

import io.dataops.results.Outcome;
import io.dataops.results.SourcePosition;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.report.Findings;
import io.dataops.results.report.Headline;
import io.dataops.results.report.MarkdownReport;
import io.jenkins.plugins.dataops.recording.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/**
 * A recording as a pull request shows it.
 *
 * @param verdict decides the colour of the check
 * @param awaitsBaseline whether nothing but a baseline is missing, which is neither green nor red
 * @param title one line with the verdict and the numbers behind it
 * @param markdown the whole report, at most {@value #CHARACTERS} characters of Markdown
 * @param annotations the checks that need a look, where the suite declares them; at most {@value #ANNOTATIONS}
 */
public record PullRequestText(
        Verdict verdict, boolean awaitsBaseline, String title, String markdown, List<Annotation> annotations) {
    /** GitHub takes 65,535 bytes; the report's signs and accents need more than one each. */
    private static final int CHARACTERS = 30_000;

    /** GitHub takes so many in one request. */
    private static final int ANNOTATIONS = 50;

    public PullRequestText {
        annotations = List.copyOf(annotations);
    }

    /**
     * A line of a suite with something to say about it.
     *
     * @param at the file is relative to the workspace
     * @param status never PASSED
     * @param title id of the check
     * @param message what it found
     */
    public record Annotation(SourcePosition at, Status status, String title, String message) {}

    /** The text of a recording without waivers of Jenkins. */
    public static PullRequestText of(Recording recording) {
        VerificationResult whole = recording.asOneResult();
        return new PullRequestText(
                whole.verdict(),
                whole.awaitsBaseline(),
                Headline.of(whole).toString(),
                markdown(whole),
                annotations(whole.checks()));
    }

    /** The text of a recording that could not be made. */
    public static PullRequestText notRecorded(String reason) {
        return new PullRequestText(
                Verdict.NOT_EVALUATED,
                false,
                "NOT EVALUATED: nothing was recorded",
                "## ❓ dataops: Not evaluated\n\n" + reason + "\n",
                List.of());
    }

    private static String markdown(VerificationResult whole) {
        StringBuilder text = new StringBuilder();
        try {
            new MarkdownReport(CHARACTERS).render(whole, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder does not fail
        }
        return text.toString();
    }

    private static List<Annotation> annotations(List<Outcome> checks) {
        return checks.stream()
                .filter(outcome -> outcome.status() != Status.PASSED && outcome.status() != Status.SKIPPED)
                .sorted(Comparator.comparingInt(outcome -> Findings.rank(outcome.status())))
                .limit(ANNOTATIONS)
                .map(outcome -> new Annotation(
                        outcome.check().source(),
                        outcome.status(),
                        outcome.check().id(),
                        outcome.finding().message()))
                .toList();
    }
}
