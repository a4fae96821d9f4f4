package io.dataops.maven;

import io.dataops.checks.plan.Progress;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Work with an engine: tells how far it is, ends with the process, and leaves no temporary file behind when it is closed, also
 * when the process is stopped.
 */
final class Working implements AutoCloseable {
    private final Scratch scratch;
    private final Interruption interruption;
    private final ProgressLines lines;

    private Working(Scratch scratch, Interruption interruption, ProgressLines lines) {
        this.scratch = scratch;
        this.interruption = interruption;
        this.lines = lines;
    }

    /**
     * Begins it, and removes what killed builds left behind.
     *
     * @param scratch the folder of its temporary files
     * @param progress is handed a line every few seconds
     * @throws IOException when something of a killed build cannot be removed
     */
    static Working in(Scratch scratch, Clock clock, Consumer<String> progress) throws IOException {
        scratch.removeLeftovers();
        return new Working(scratch, new Interruption(scratch).listen(), new ProgressLines(clock, progress).start());
    }

    /** Is told how far the work is. */
    Progress progress() {
        return lines;
    }

    /** Names what ends the work under way. */
    void ends(Runnable running) {
        interruption.ends(running);
    }

    @Override
    public void close() throws IOException {
        lines.close();
        interruption.close();
        scratch.remove();
    }
}
