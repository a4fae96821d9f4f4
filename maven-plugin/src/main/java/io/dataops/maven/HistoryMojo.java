package io.dataops.maven;

import io.dataops.results.history.History;
import io.dataops.results.history.HistoryStore;
import io.dataops.results.history.Series;
import io.dataops.results.report.HistoryLines;
import io.dataops.results.report.HistoryReport;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Shows how verdicts, metrics, rows and checks went from build to build, in the log and as a page, <code>history.html</code>.
 * It looks at the builds of the branch that was built last. It measures nothing and fails on no finding.
 *
 * @since 0.1.0
 */
@Mojo(name = "history", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class HistoryMojo extends SuiteMojo {
    /**
     * Where <code>verify</code> keeps the history: a file, or a database such as
     * <code>jdbc:postgresql://localhost/quality</code>.
     * Default: <code>.dataops/history.jsonl</code> in the project's folder; where the environment variable
     * <code>DATAOPS_HISTORY</code> is set, the file <code>groupId.artifactId.jsonl</code> in the folder that it names.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.history")
    @Nullable
    String history;

    /**
     * The id of the server in <code>settings.xml</code> whose name and password open the database.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.historyServer")
    @Nullable
    String historyServer;

    /**
     * How many builds are looked at, the last ones.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.builds", defaultValue = "50")
    int builds;

    /**
     * One series to show in full: a data set, the id of a check, or a metric such as <code>churn.roc_auc</code> or
     * <code>churn.accuracy[region=north]</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.subject")
    @Nullable
    String subject;

    /**
     * How many numbers the log shows. The page has all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.maxListed", defaultValue = "20")
    int maxListed;

    /**
     * Where <code>history.html</code> is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.reportsDirectory", defaultValue = "${project.build.directory}/dataops")
    File reportsDirectory;

    private final Workshop workshop;
    private final SettingsDecrypter decrypter;

    /** For Maven. */
    @Inject
    public HistoryMojo(SettingsDecrypter decrypter) {
        this(Workshop.ofThisMachine(), decrypter);
    }

    HistoryMojo(Workshop workshop, SettingsDecrypter decrypter) {
        this.workshop = workshop;
        this.decrypter = decrypter;
    }

    @Override
    void run(SuiteFile file) throws ParameterException, IOException {
        AtLeast.of(1, "dataops.builds", builds);
        AtLeast.of(0, "dataops.maxListed", maxListed);
        HistoryPlace place = HistoryPlace.of(history, historyServer, workshop.environment(), moduleName(), file.base());
        HistoryStore store = place.store(new Servers(session, decrypter))
                .orElseThrow(() -> new ParameterException("dataops.history is none, so there is no history to show"));
        History shown = store.read(reactor().name()).ofNewestBranch().last(builds);
        if (shown.entries().isEmpty()) {
            getLog().warn("there is no build of " + reactor().name() + " in the history " + place
                    + " yet; dataops:verify adds one");
        } else {
            lines(shown).forEach(getLog()::info);
            getLog().info("wrote "
                    + Shown.path(new HistoryReport().write(shown, reportsDirectory.toPath()), file.base()));
        }
    }

    private List<String> lines(History shown) throws ParameterException {
        if (subject == null) {
            return new HistoryLines(shown).trends(maxListed);
        }
        List<Series> all = shown.series();
        List<String> names =
                all.stream().map(series -> series.subject().toString()).toList();
        Optional<Series> asked = all.stream()
                .filter(series -> series.subject().toString().equals(subject))
                .findFirst();
        return HistoryLines.of(
                asked.orElseThrow(() -> ParameterException.unknown("dataops.subject", String.valueOf(subject), names)));
    }
}
