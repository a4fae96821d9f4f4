package io.dataops.maven;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that looks at files, without a suite and without a project. */
public abstract class FilesMojo extends DataopsMojo {
    /**
     * How much memory the engine may use, such as <code>512MB</code> or <code>2GB</code>. Default: 4 GiB, or half of the
     * machine's memory where that is less.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.memoryLimit")
    @Nullable
    String memoryLimit;

    final Workshop workshop;

    FilesMojo(Workshop workshop) {
        this.workshop = workshop;
    }

    /** What of the machine the engine may use. */
    final EngineShare share() throws ParameterException {
        return EngineShare.of(memoryLimit, null, reactor());
    }
}
