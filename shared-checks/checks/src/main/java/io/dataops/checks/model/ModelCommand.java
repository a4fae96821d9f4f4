package io.dataops.checks.model;

import io.dataops.checks.external.CommandOutcome;
import io.dataops.checks.external.CommandRunner;
import io.dataops.checks.external.ExternalCommand;
import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.suite.CommandSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs the command of one model. */
final class ModelCommand {
    private static final int LOG_BYTES = 1 << 20;

    private final CommandSpec spec;
    private final ModelTools tools;

    ModelCommand(CommandSpec spec, ModelTools tools) {
        this.spec = spec;
        this.tools = tools;
    }

    /**
     * Runs it to its end or its time limit.
     *
     * @param model names the log file
     * @param running is handed what ends it
     */
    FinishedCommand run(String model, Consumer<Runnable> running) {
        ExternalCommand command = new ExternalCommand(spec.words(), spec.timeLimit(), tools.base(), Map.of());
        running.accept(Thread.currentThread()::interrupt);
        try {
            Files.createDirectories(tools.resources().logs());
            CommandOutcome outcome = new CommandRunner(tools.nanos())
                    .run(command, tools.resources().logs().resolve(model + ".log"), LOG_BYTES);
            return new FinishedCommand(
                    outcome.evidence(command), problem(outcome).map(reason -> spec.at() + ": " + reason));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (IOException unwritten) {
            String reason = "the log of the command cannot be written: " + unwritten.getMessage();
            CommandOutcome notStarted = new CommandOutcome.NotStarted(reason);
            return new FinishedCommand(notStarted.evidence(command), Optional.of(spec.at() + ": " + reason));
        }
    }

    private static Optional<String> problem(CommandOutcome outcome) {
        return outcome.match(new CommandOutcome.Cases<>() {
            @Override
            public Optional<String> finished(CommandOutcome.Finished it) {
                return it.exitCode() == 0
                        ? Optional.empty()
                        : Optional.of("the command failed with exit code " + it.exitCode()
                                + ", so nothing that it may have left is evidence");
            }

            @Override
            public Optional<String> notStarted(CommandOutcome.NotStarted it) {
                return Optional.of("the command did not run: " + it.reason());
            }

            @Override
            public Optional<String> timedOut(CommandOutcome.TimedOut it) {
                return Optional.of("the command was stopped after its time limit of "
                        + it.limit().toSeconds() + " s, so nothing that it may have left is evidence");
            }
        });
    }
}
