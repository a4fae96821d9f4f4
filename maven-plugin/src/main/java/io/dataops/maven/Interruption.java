package io.dataops.maven;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends the work with the process. When somebody stops the build, the running query or command is ended and the temporary
 * files are removed. Closing it takes the hook out again, because a Maven daemon lives on after the build.
 */
final class Interruption implements AutoCloseable {
    private static final int SECONDS = 5;

    private final Scratch scratch;
    private final Thread hook = new Thread(this::stop, "dataops stop");
    private final CountDownLatch done = new CountDownLatch(1);
    /** Set by the thread that measures, read by the hook. */
    private volatile @Nullable Runnable work;

    Interruption(Scratch scratch) {
        this.scratch = scratch;
    }

    /** Begins to listen. */
    Interruption listen() {
        Runtime.getRuntime().addShutdownHook(hook);
        return this;
    }

    /** Names what ends the work under way. */
    void ends(Runnable running) {
        work = running;
    }

    /** What happens when the process is told to stop: at most 5 seconds for the work to end by itself. */
    void stop() {
        Runnable running = work;
        if (running != null) {
            running.run();
        }
        try {
            boolean ended = done.await(running == null ? 0 : SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                scratch.remove();
            }
        } catch (IOException left) {
            // Nobody is left to hear it; the next build removes what is still there.
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook runs already, which is what it is for.
        }
    }
}
