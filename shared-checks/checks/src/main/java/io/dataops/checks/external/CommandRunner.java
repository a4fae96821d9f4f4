package io.dataops.checks.external;

import io.dataops.results.literal.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs commands: without a shell, with nothing to read, what they write going to a log file of limited size. To cancel a
 * command, interrupt the thread that runs it.
 */
public final class CommandRunner {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BUFFER = 1 << 13;
    private static final Pattern SYSTEM_ERROR = Pattern.compile("error=(\\d+)");

    private final LongSupplier nanoClock;
    private final Duration patience;

    /**
     * @param nanoClock such as {@link System#nanoTime}: nanoseconds since any moment
     */
    public CommandRunner(LongSupplier nanoClock) {
        this(nanoClock, PATIENCE);
    }

    /**
     * @param patience how long a process that was asked to stop has before it is killed, and how long output may still come
     *     when a command has ended but something it started goes on
     */
    CommandRunner(LongSupplier nanoClock, Duration patience) {
        this.nanoClock = nanoClock;
        this.patience = patience;
    }

    /**
     * Runs a command to its end or its time limit. When this throws, nothing of the command goes on.
     *
     * @param log the file for what the command writes, output and errors in the order they come; replaced when it exists
     * @param logBytes how much of it is kept, at least 2: half of it from the beginning, half from the end
     * @throws IOException when the log cannot be written
     * @throws InterruptedException when the thread was interrupted; the command is then stopped with all it had started
     */
    public CommandOutcome run(ExternalCommand command, Path log, int logBytes)
            throws IOException, InterruptedException {
        if (!Files.isDirectory(command.folder())) {
            return new CommandOutcome.NotStarted("there is no folder "
                    + Quoted.text(command.folder().toString()) + " to run " + program(command) + " in");
        }
        try (OutputLog output = OutputLog.create(log, logBytes)) {
            long started = nanoClock.getAsLong();
            Process process;
            try {
                process = start(command);
            } catch (IOException refused) {
                return new CommandOutcome.NotStarted(reason(command, refused));
            }
            try {
                return watch(process, command, started, output);
            } finally {
                new ProcessTree(process, patience).stop();
            }
        }
    }

    private static Process start(ExternalCommand command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .directory(command.folder().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        return builder.start();
    }

    private CommandOutcome watch(Process process, ExternalCommand command, long started, OutputLog output)
            throws IOException, InterruptedException {
        FutureTask<Void> copying = copy(process, output);
        process.getOutputStream().close();
        boolean ended = process.waitFor(command.timeLimit().toNanos(), TimeUnit.NANOSECONDS);
        if (!ended) {
            new ProcessTree(process, patience).stop();
        }
        Duration duration = Duration.ofNanos(nanoClock.getAsLong() - started);
        awaitOutput(copying);
        String tail = output.tail();
        return ended
                ? new CommandOutcome.Finished(process.exitValue(), duration, tail)
                : new CommandOutcome.TimedOut(command.timeLimit(), tail);
    }

    private static FutureTask<Void> copy(Process process, OutputLog output) {
        FutureTask<Void> copying = new FutureTask<>(() -> {
            // Closed when the log cannot be written, so that the command is not left waiting for a reader.
            try (InputStream in = process.getInputStream()) {
                byte[] buffer = new byte[BUFFER];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    output.write(buffer, read);
                }
            }
            return null;
        });
        Thread thread = new Thread(copying, "output of a command");
        thread.setDaemon(true);
        thread.start();
        return copying;
    }

    private void awaitOutput(FutureTask<Void> copying) throws IOException, InterruptedException {
        try {
            copying.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw new IOException("the log of the command could not be written", failed.getCause());
        } catch (TimeoutException stillOpen) {
            // Something that the command started and left behind may write for ever; what came so far is the output.
            copying.cancel(false);
        }
    }

    private static String reason(ExternalCommand command, IOException refused) {
        Matcher error = SYSTEM_ERROR.matcher(String.valueOf(refused.getMessage()));
        return switch (error.find() ? error.group(1) : "") {
            case "2", "3" -> "the program " + program(command) + " was not found";
            case "13" -> "the program " + program(command) + " may not be run: permission denied";
            default -> "the program " + program(command) + " could not be started";
        };
    }

    private static String program(ExternalCommand command) {
        return Quoted.text(command.words().get(0));
    }
}
