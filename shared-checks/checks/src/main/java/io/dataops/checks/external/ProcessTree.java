package io.dataops.checks.external;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A process and those it started, and those they started. What outlives the process that started it is no longer known to
 * belong here.
 */
final class ProcessTree {
    private final Process root;
    private final Duration patience;

    ProcessTree(Process root, Duration patience) {
        this.root = root;
        this.patience = patience;
    }

    /** Asks all of them to end, and kills those that go on. Does nothing when the process has ended. */
    void stop() {
        if (!root.isAlive()) {
            return;
        }
        List<ProcessHandle> asked = alive().toList();
        asked.forEach(ProcessHandle::destroy);
        await(asked);
        // Those first that were there at the beginning, since their parents may be gone, then any that came since.
        Stream.concat(asked.stream(), alive()).forEach(ProcessHandle::destroyForcibly);
        await(List.of(root.toHandle()));
    }

    private Stream<ProcessHandle> alive() {
        return Stream.concat(root.descendants(), Stream.of(root.toHandle()));
    }

    private void await(List<ProcessHandle> processes) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException goesOn) {
            // It is killed next, or was already and the system takes its time.
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("the end of a process never fails", impossible);
        }
    }
}
