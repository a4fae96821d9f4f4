package io.dataops.maven;

import io.dataops.checks.plan.EngineFactory.Resources;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of the machine the engine may use.
 *
 * @param threads at least 1
 */
record EngineShare(MemorySize memory, int threads) {
    /**
     * The share that somebody wrote, or the one that holds when nobody did.
     *
     * @param memory null for the usual amount
     * @param threads null for the module's share of the processors
     */
    static EngineShare of(@Nullable String memory, @Nullable Integer threads, Reactor reactor)
            throws ParameterException {
        MemorySize size = MemorySize.ofEngine(memory);
        int share = Optional.ofNullable(threads)
                .orElseGet(() -> reactor.shareOf(Runtime.getRuntime().availableProcessors()));
        return new EngineShare(size, AtLeast.of(1, "dataops.threads", share));
    }

    /** With a folder for temporary files, and the time for which everything is asked. */
    Resources with(Path temporary, Instant now) {
        return new Resources(memory.bytes(), threads, temporary, now);
    }

    @Override
    public String toString() {
        return (memory.bytes() >> 20) + " MiB of memory and " + threads + " threads";
    }
}
