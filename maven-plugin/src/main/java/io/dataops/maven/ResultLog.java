package io.dataops.maven;

import io.dataops.results.VerificationResult;
import io.dataops.results.report.ConsoleReport;
import io.dataops.results.report.Headline;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Shows results in Maven's log: what needs a look as an error or a warning, all else as information. */
final class ResultLog {
    private final Log log;
    private final int findings;

    private ResultLog(Log log, int findings) {
        this.log = log;
        this.findings = findings;
    }

    /** @param maxListed how many findings it shows, at least 0 */
    static ResultLog of(Log log, int maxListed) throws ParameterException {
        return new ResultLog(log, AtLeast.of(0, "dataops.maxListed", maxListed));
    }

    void show(VerificationResult result) throws IOException {
        ConsoleReport report = ConsoleReport.plain().withStyle(new MavenStyle()).withFindings(findings);
        StringBuilder text = new StringBuilder();
        (log.isInfoEnabled() ? report : report.quiet()).render(result, text);
        text.toString().lines().forEach(lines(result));
    }

    private Consumer<String> lines(VerificationResult result) {
        return switch (result.verdict()) {
            case PASSED -> log::info;
            case WARNED -> log::warn;
            case FAILED -> log::error;
            case NOT_EVALUATED -> result.awaitsBaseline() ? log::warn : log::error;
        };
    }

    /**
     * Shows the result and where to read more, then ends the goal as it deserves.
     *
     * @param report the one that people should open
     * @throws MojoFailureException when the data are bad
     * @throws MojoExecutionException when something could not be told
     */
    void conclude(VerificationResult result, String report, Leniency leniency)
            throws MojoExecutionException, MojoFailureException, IOException {
        show(result);
        Ending ending = Ending.of(result);
        if (leniency.accepts(ending)) {
            lines(result).accept("see " + report);
            return;
        }
        String message = Headline.of(result) + "; see " + report;
        if (ending == Ending.BROKEN) {
            throw new MojoExecutionException(message);
        }
        String pardon = leniency.pardon(ending).orElseThrow(() -> new MojoFailureException(message));
        loudly("the build goes on because " + pardon + ", but " + message);
    }

    /** Shows no more than the verdict and its numbers. */
    void showHeadline(VerificationResult result) {
        lines(result).accept(Headline.of(result).toString());
    }

    /** Says why a build goes on that would have stopped. */
    private void loudly(String message) {
        log.warn("");
        log.warn(message);
        log.warn("");
    }
}
