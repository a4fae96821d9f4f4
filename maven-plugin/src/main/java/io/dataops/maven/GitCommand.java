package io.dataops.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A command of git, or of something that speaks like it.
 *
 * @param words the program and its arguments
 * @param folder where it runs
 */
record GitCommand(List<String> words, Path folder) {
    private static final int SECONDS = 10;

    /** What it prints; empty when it is missing, slow or ends with another exit code than 0. */
    Optional<String> output() {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Without it git refreshes its index and gets in the way of whoever works in the same tree.
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Process git = builder.start();
            try {
                git.getOutputStream().close();
                String text = CompletableFuture.supplyAsync(() -> text(git)).get(SECONDS, TimeUnit.SECONDS);
                return git.waitFor(SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0
                        ? Optional.of(text)
                        : Optional.empty();
            } finally {
                git.destroyForcibly();
            }
        } catch (IOException | ExecutionException | TimeoutException unknown) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String text(Process git) {
        try (InputStream out = git.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cutOff) {
            return "";
        }
    }
}
