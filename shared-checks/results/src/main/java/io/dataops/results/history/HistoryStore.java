package io.dataops.results.history;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the entries of many builds. Builds that run at the same time lose no entry, and an entry that is added again, here or
 * by merging copies, is there once.
 */
public interface HistoryStore {
    /**
     * Adds an entry and removes what the policy no longer keeps.
     *
     * @throws IOException if it cannot be stored; the message says where and why
     */
    void append(HistoryEntry entry, Retention retention) throws IOException;

    /**
     * The entries of a project.
     *
     * @param project group and artifact; null for entries made outside a build
     * @throws IOException if the store cannot be read or was written by another major version
     */
    History read(@Nullable String project) throws IOException;
}
