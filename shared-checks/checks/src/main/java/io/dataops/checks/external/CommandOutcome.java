package io.dataops.checks.external;

import io.dataops.results.ModelEvidence.CommandRun;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a command. */
public sealed interface CommandOutcome {
    /**
     * It ended by itself.
     *
     * @param exitCode by custom 0 when it did what it should
     * @param duration from its start to its end
     * @param tail the last lines of what it wrote, fit for people to read
     */
    record Finished(int exitCode, Duration duration, String tail) implements CommandOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finished(this);
        }
    }

    /**
     * It never ran.
     *
     * @param reason a sentence without a full stop
     */
    record NotStarted(String reason) implements CommandOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notStarted(this);
        }
    }

    /**
     * It ran longer than it may, and was stopped with all that it had started.
     *
     * @param limit how long it might have run
     * @param tail the last lines of what it wrote, fit for people to read
     */
    record TimedOut(Duration limit, String tail) implements CommandOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timedOut(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R finished(Finished it);

        R notStarted(NotStarted it);

        R timedOut(TimedOut it);
    }

    /** How a result tells of it; nothing of the environment is in it. */
    default CommandRun evidence(ExternalCommand command) {
        return match(new Cases<>() {
            @Override
            public CommandRun finished(Finished it) {
                return run(it.exitCode(), it.duration(), it.tail());
            }

            @Override
            public CommandRun notStarted(NotStarted it) {
                return run(null, Duration.ZERO, it.reason());
            }

            @Override
            public CommandRun timedOut(TimedOut it) {
                return run(null, it.limit(), it.tail());
            }

            private CommandRun run(@Nullable Integer exitCode, Duration duration, String output) {
                return new CommandRun(
                        command.words(),
                        exitCode,
                        duration.toMillis(),
                        command.timeLimit().toMillis(),
                        output);
            }
        });
    }
}
