package io.dataops.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a first suite, <code>dataops.yaml</code>, with a small data set that it tests, and prints what to add to the
 * POM. It changes no file that is there already, and needs no project.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends DataopsMojo {
    private static final String SAMPLE = "src/test/resources/dataops/products.csv";

    @Override
    void run() throws MojoFailureException, IOException {
        Path folder = reactor().startedIn();
        Path suite = folder.resolve(SuiteFile.DEFAULT_NAME);
        Path sample = folder.resolve(SAMPLE);
        for (Path file : new Path[] {suite, sample}) {
            if (Files.exists(file)) {
                throw new MojoFailureException(
                        Shown.path(file, folder) + " is there already; dataops:init changes no file");
            }
        }
        write("products.csv", sample);
        write("dataops.yaml", suite);
        getLog().info("wrote " + Shown.path(suite, folder) + " and " + Shown.path(sample, folder));
        getLog().info("add this to <plugins> of the POM, then run mvn verify:");
        String snippet = text("plugin.xml").replace("@version@", execution.getVersion());
        snippet.lines().forEach(getLog()::info);
    }

    private static void write(String resource, Path file) throws IOException {
        try {
            Files.createDirectories(file.resolveSibling(".").normalize());
            Files.writeString(file, text(resource), StandardOpenOption.CREATE_NEW);
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
