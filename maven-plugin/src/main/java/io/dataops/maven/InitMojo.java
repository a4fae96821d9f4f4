package io.dataops.maven;

import io.dataops.checks.convert.NativeSuite;
import io.dataops.checks.data.NamedFiles;
import io.dataops.checks.data.UnreadableDataException;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.suggest.SuggestedSuite;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a first suite, <code>dataops.yaml</code>, and prints what to add to the POM: by default with a small data set that
 * it tests, from files, whose checks it proposes, tries on them and explains, or from the rules that another tool was given. It
 * changes no file that is there already, and needs no project.
 *
 * @since 0.1.0
 */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends FilesMojo {
    private static final String SAMPLE = "src/test/resources/dataops/products.csv";

    /**
     * A file of another tool whose rules the suite starts with, as <code>format:file</code>, such as
     * <code>gx:expectations/orders.json</code>. They become checks of this plugin, each with the meaning and the id that it has
     * when the file is imported; rules that cannot keep their meaning stand as comments. Formats are those of
     * <code>imports</code> in a suite.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.init.import")
    @Nullable
    String convert;

    /**
     * Files whose data the suite is proposed from, separated by commas: CSV, JSON or Parquet, folders, or patterns such as
     * <code>data/*.csv</code>. A name may stand before each, as in <code>orders=data/2026-11.csv</code>; without one the name of
     * the file is taken. Every check that is written was tried on the data, and holds.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.init.from")
    @Nullable
    List<String> from;

    /** For Maven. */
    public InitMojo() {
        this(Workshop.ofThisMachine());
    }

    InitMojo(Workshop workshop) {
        super(workshop);
    }

    @Override
    void run()
            throws MojoExecutionException, MojoFailureException, IOException, ParameterException, ProblemsException,
                    EngineException {
        Path folder = reactor().startedIn();
        // Maven makes an empty list of a property that nobody gave.
        boolean suggests = from != null && !from.isEmpty();
        if (suggests && convert != null) {
            throw new ParameterException(
                    "dataops.init.from and dataops.init.import both say what the suite starts with; give one of them");
        }
        if (suggests) {
            suggested(new FilesParameter("dataops.init.from", from).files(), folder);
        } else if (convert != null) {
            converted(convert, folder);
        } else {
            sample(folder);
        }
        getLog().info("add this to <plugins> of the POM, then run mvn verify:");
        String snippet = text("plugin.xml").replace("@version@", execution.getVersion());
        snippet.lines().forEach(getLog()::info);
    }

    private void suggested(NamedFiles files, Path folder)
            throws MojoExecutionException, MojoFailureException, IOException, ParameterException, ProblemsException,
                    EngineException {
        Path suite = free(folder, SuiteFile.DEFAULT_NAME);
        Suggesting suggesting = new Suggesting(workshop, folder, reactor().tool(), share());
        try {
            SuggestedSuite suggested = suggesting.run(files, getLog()::info);
            write(suggested.text(), suite);
            getLog().info("wrote " + Shown.path(suite, folder) + ": " + suggested.summary());
        } catch (UnreadableDataException refused) {
            throw new MojoExecutionException(String.valueOf(refused.getMessage()));
        }
    }

    private void sample(Path folder) throws MojoFailureException, IOException {
        Path suite = free(folder, SuiteFile.DEFAULT_NAME);
        Path sample = free(folder, SAMPLE);
        write(text("products.csv"), sample);
        write(text("dataops.yaml"), suite);
        getLog().info("wrote " + Shown.path(suite, folder) + " and " + Shown.path(sample, folder));
    }

    private void converted(String from, Path folder)
            throws MojoFailureException, IOException, ParameterException, ProblemsException {
        Path suite = free(folder, SuiteFile.DEFAULT_NAME);
        ForeignSuite foreign = ForeignSuite.named(from, folder);
        NativeSuite converted = foreign.converted(SuiteFile.byDefault(folder).reader(Map.of()));
        write(converted.text(), suite);
        getLog().info("wrote " + Shown.path(suite, folder) + ": " + converted.coverage());
    }

    private static Path free(Path folder, String name) throws MojoFailureException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            throw new MojoFailureException(
                    Shown.path(file, folder) + " is there already; dataops:init changes no file");
        }
        return file;
    }

    private static void write(String content, Path file) throws IOException {
        try {
            Files.createDirectories(file.resolveSibling(".").normalize());
            Files.writeString(file, content, StandardOpenOption.CREATE_NEW);
        } catch (IOException refused) {
            throw new IOException(
                    "cannot write " + file + ": " + refused.getClass().getSimpleName(), refused);
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(InitMojo.class.getResourceAsStream("init/" + resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
