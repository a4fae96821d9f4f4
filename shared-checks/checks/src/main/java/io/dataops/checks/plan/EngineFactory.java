package io.dataops.checks.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Opens an engine on some data sets. */
public interface EngineFactory {
    /**
     * Opens an engine that can read these sources and nothing else. A source that cannot be read does not stop it: its
     * {@link Engine#describe} says so.
     *
     * @throws EngineException when the engine itself cannot start
     */
    Engine open(List<Source> sources, Resources resources) throws EngineException;

    /**
     * What an engine may use.
     *
     * @param memoryBytes limit of its working memory
     * @param threads at least 1
     * @param temporary a directory for spilled data that the engine makes and removes
     * @param now what {@link Measure.Now} answers
     */
    record Resources(long memoryBytes, int threads, Path temporary, Instant now) {}
}
