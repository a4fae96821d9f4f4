package io.dataops.checks.data;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file operation failed. */
final class FileProblem {
    private FileProblem() {}

    static String of(Exception failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is gone";
        }
        if (cause instanceof FileSystemLoopException) {
            return "its folders link to each other in a circle";
        }
        return String.valueOf(cause.getMessage());
    }
}
