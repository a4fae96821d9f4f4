package io.dataops.maven;

import io.dataops.checks.plan.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

/** Tells every 5 seconds how far a long measurement is. A short one is over before the first line. */
final class ProgressLines implements Progress, AutoCloseable {
    private static final int MILLIS = 5_000;

    private final Clock clock;
    private final Consumer<String> lines;
    private final Instant started;
    private final Timer timer = new Timer("dataops progress", true);
    /** Written by the thread that measures, read by the timer's. */
    private volatile String state = "opening the data";

    ProgressLines(Clock clock, Consumer<String> lines) {
        this.clock = clock;
        this.lines = lines;
        this.started = clock.instant();
    }

    /** Starts the timer. */
    ProgressLines start() {
        TimerTask telling = new TimerTask() {
            @Override
            public void run() {
                tell();
            }
        };
        timer.schedule(telling, MILLIS, MILLIS);
        return this;
    }

    @Override
    public void measured(String dataset, int done, int total) {
        state = done + " of " + total + " measures taken, last of " + dataset;
    }

    /** Writes one line. */
    void tell() {
        lines.accept(state + ", " + Duration.between(started, clock.instant()).toSeconds() + " s");
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
