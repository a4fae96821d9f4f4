package io.dataops.results.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** Why a file could not be used, without its name: subclasses such as AccessDeniedException carry their meaning in theirs. */
public record Reason(IOException refused) {
    @Override
    public String toString() {
        String name = refused.getClass().getSimpleName();
        return refused instanceof FileSystemException inFileSystem
                ? Objects.requireNonNullElse(inFileSystem.getReason(), name)
                : Objects.requireNonNullElse(refused.getMessage(), name);
    }
}
