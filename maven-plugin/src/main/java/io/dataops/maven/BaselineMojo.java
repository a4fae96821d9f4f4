package io.dataops.maven;

import io.dataops.checks.data.FingerprintCache;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal that looks at the promoted baseline. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public abstract class BaselineMojo extends SuiteMojo {
    /**
     * The baseline to compare with: a folder or a zip file, an address of a zip file (<code>https:</code>,
     * <code>http:</code> or <code>file:</code>), or <code>group:artifact:version</code> of one that was deployed with its
     * project, where a range or <code>release</code>, the newest release below the version of this project, may stand for
     * the version. Default: the folder <code>dataops-baseline</code> of the module; where the environment variable
     * <code>DATAOPS_BASELINE</code> is set, the folder <code>groupId.artifactId</code> in the folder that it names. A
     * baseline that is named here and cannot be had is told in the result, and gates that need it do not pass.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.baseline")
    @Nullable
    String baseline;

    /** Finds artifacts; Maven's own. */
    @Inject
    RepositorySystem repositories;

    final Workshop workshop;

    BaselineMojo(Workshop workshop) {
        this.workshop = workshop;
    }

    final BaselineState baselineState(SuiteFile file) throws IOException {
        return finder(file).find(baseline);
    }

    final BaselineFinder finder(SuiteFile file) {
        return new BaselineFinder(
                file.base(),
                cacheFolder(),
                moduleName(),
                workshop.environment(),
                reactor().artifacts(repositories));
    }

    final PromotionTray tray() {
        return PromotionTray.in(dataopsFolder());
    }

    /** Remembers fingerprints of data and model files over builds. */
    final FingerprintCache fingerprints() {
        return new FingerprintCache(cacheFolder().resolve("fingerprints.txt"), workshop.clock());
    }

    /** Where things stand that nobody misses but a build that comes after this one. */
    final Path cacheFolder() {
        return dataopsFolder().resolve("cache");
    }

    /** Where everything that is made for a module stands, reports aside where their folder is another one. */
    final Path dataopsFolder() {
        return Path.of(project().getBuild().getDirectory()).resolve("dataops");
    }
}
