package io.dataops.checks.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.ModelEvidence.CommandRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandRunnerTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int ALL = 1 << 20;

    @TempDir
    private Path folder;

    // Each look is a second and a half later than the last.
    private final AtomicLong clock = new AtomicLong();
    private final CommandRunner runner =
            new CommandRunner(() -> clock.addAndGet(1_500_000_000), Duration.ofSeconds(20));

    private ExternalCommand child(String... arguments) {
        return new ExternalCommand(Child.words(arguments), LONG, folder, Map.of());
    }

    private CommandOutcome run(ExternalCommand command) throws IOException, InterruptedException {
        return runner.run(command, log(), ALL);
    }

    private Path log() {
        return folder.resolve("logs/command.log");
    }

    @Test
    void aCommandThatEndsSaysHowAndWhatItWrote() throws Exception {
        assertThat(run(child("fail"))).isEqualTo(new CommandOutcome.Finished(3, Duration.ofMillis(1500), "out\nerr"));
        assertThat(log()).hasContent("out\nerr\n");
    }

    @Test
    void aCommandHasNothingToRead() throws Exception {
        assertThat(run(child("read")))
                .isEqualTo(new CommandOutcome.Finished(0, Duration.ofMillis(1500), "read 0 bytes"));
    }

    @Test
    void aCommandRunsInItsFolder() throws Exception {
        assertThat(run(child("folder")))
                .isEqualTo(new CommandOutcome.Finished(
                        0, Duration.ofMillis(1500), folder.getFileName().toString()));
    }

    @Test
    void wordsArriveAsTheyAre() throws Exception {
        CommandOutcome outcome = run(child("words", "*", "a b", "$HOME", "'q'", ";", ""));

        assertThat(outcome)
                .isEqualTo(new CommandOutcome.Finished(0, Duration.ofMillis(1500), "[words, *, a b, $HOME, 'q', ;, ]"));
    }

    @Test
    void variablesAreSetAndNeverTold() throws Exception {
        ExternalCommand command =
                new ExternalCommand(Child.words("variable", "TOKEN"), LONG, folder, Map.of("TOKEN", "s3cret"));

        CommandOutcome outcome = run(command);

        assertThat(outcome).isEqualTo(new CommandOutcome.Finished(0, Duration.ofMillis(1500), "s3cret"));
        assertThat(command.toString()).doesNotContain("s3cret").endsWith("Child variable TOKEN");
    }

    @Test
    void ofMuchOutputTheBeginningAndTheEndAreKept() throws Exception {
        CommandOutcome outcome = runner.run(child("flood", "20000"), log(), 400);

        String kept = Files.readString(log());
        assertThat(kept).startsWith("line 0\nline 1\n").endsWith("line 19998\nline 19999\n");
        assertThat(kept).containsPattern("\n\\[\\d+ bytes left out\\]\n").hasSizeLessThan(440);
        assertThat(outcome).isInstanceOf(CommandOutcome.Finished.class);
        assertThat(((CommandOutcome.Finished) outcome).tail()).endsWith("line 19998\nline 19999");
    }

    @Test
    void aProgramThatIsNotThereIsNamed() throws Exception {
        ExternalCommand command = new ExternalCommand(List.of("no-such-program", "secret"), LONG, folder, Map.of());

        assertThat(run(command))
                .isEqualTo(new CommandOutcome.NotStarted("the program 'no-such-program' was not found"));
    }

    @Test
    void aFileThatIsNoProgramIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("data.csv"), "1,2");
        ExternalCommand command = new ExternalCommand(List.of(file.toString()), LONG, folder, Map.of());

        assertThat(((CommandOutcome.NotStarted) run(command)).reason())
                .matches("the program '.*' may not be run: permission denied");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws Exception {
        ExternalCommand command = new ExternalCommand(List.of("python3"), LONG, Path.of("no/such/folder"), Map.of());

        assertThat(run(command))
                .isEqualTo(new CommandOutcome.NotStarted("there is no folder 'no/such/folder' to run 'python3' in"));
    }

    @Test
    void aLogThatCannotBeWrittenIsAnError() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> runner.run(child("read"), file.resolve("log"), ALL))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aCommandThatTakesTooLongIsStopped() throws Exception {
        try (ServerSocket server = server()) {
            Duration limit = Duration.ofMillis(200);
            ExternalCommand command = new ExternalCommand(
                    Child.words("hang", String.valueOf(server.getLocalPort())), limit, folder, Map.of());

            assertThat(run(command)).isEqualTo(new CommandOutcome.TimedOut(limit, ""));
        }
    }

    @Test
    void anInterruptStopsTheCommandWithAllItStarted() throws Exception {
        try (ServerSocket server = server()) {
            FutureTask<CommandOutcome> running =
                    new FutureTask<>(() -> run(child("hang_in_two", String.valueOf(server.getLocalPort()))));
            Thread thread = new Thread(running);
            thread.start();
            try (Socket one = server.accept();
                    Socket other = server.accept()) {
                thread.interrupt();

                assertThatThrownBy(() -> running.get(1, TimeUnit.MINUTES))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(InterruptedException.class);
                assertThat(isAtItsEnd(one)).isTrue();
                assertThat(isAtItsEnd(other)).isTrue();
            }
        }
    }

    @Test
    void aCommandIsNotWaitedForWhenOnlyWhatItLeftBehindGoesOn() throws Exception {
        CommandRunner impatient = new CommandRunner(() -> 0, Duration.ofSeconds(2));
        try (ServerSocket server = server()) {
            CommandOutcome outcome = impatient.run(child("leave", String.valueOf(server.getLocalPort())), log(), ALL);

            assertThat(outcome).isEqualTo(new CommandOutcome.Finished(0, Duration.ZERO, "left"));
            server.accept().close();
        }
    }

    private static ServerSocket server() throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        server.setSoTimeout((int) LONG.toMillis());
        return server;
    }

    /** Whether the process at the other end is gone; waits for it. */
    private static boolean isAtItsEnd(Socket socket) throws IOException {
        socket.setSoTimeout((int) LONG.toMillis());
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException alive) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void theEvidenceOfACommandIsWhatBecameOfIt() {
        ExternalCommand command = new ExternalCommand(
                List.of("python3", "evaluate.py"), Duration.ofSeconds(30), folder, Map.of("TOKEN", "s3cret"));

        assertThat(new CommandOutcome.Finished(1, Duration.ofMillis(1234), "oh no").evidence(command))
                .isEqualTo(new CommandRun(List.of("python3", "evaluate.py"), 1, 1234, 30_000, "oh no"));
        assertThat(new CommandOutcome.TimedOut(command.timeLimit(), "still at it").evidence(command))
                .isEqualTo(new CommandRun(List.of("python3", "evaluate.py"), null, 30_000, 30_000, "still at it"));
        assertThat(new CommandOutcome.NotStarted("the program 'python3' was not found").evidence(command))
                .isEqualTo(new CommandRun(
                        List.of("python3", "evaluate.py"), null, 0, 30_000, "the program 'python3' was not found"));
    }

    @Test
    void aCommandNeedsAProgramATimeLimitAndVariablesThatCanBe() {
        assertRefused(List.of(), LONG, Map.of(), "the command names no program");
        assertRefused(List.of("", "x"), LONG, Map.of(), "the command names no program");
        assertRefused(List.of("a", "b\0"), LONG, Map.of(), "a word of the command has a character with the number 0");
        assertRefused(List.of("a"), Duration.ZERO, Map.of(), "the time limit of the command must be above 0, is PT0S");
        assertRefused(
                List.of("a"),
                LONG,
                Map.of("A=B", "s3cret"),
                "a variable of the command has an empty name, a name with '=' or a character with the number 0");
    }

    private void assertRefused(List<String> words, Duration limit, Map<String, String> variables, String message) {
        assertThatThrownBy(() -> new ExternalCommand(words, limit, folder, variables))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
