package io.dataops.checks.ratchet;

import java.util.List;
import java.util.Optional;

/**
 * What a baseline keeps of a check.
 *
 * @param definition fingerprint of what it asked of which rows; its threshold is no part of it
 * @param failing how many rows failed
 * @param key the columns that the identities are made of; empty without a file
 * @param file name of the file of identities in the baseline; empty when no row failed, or only the count is kept
 */
record KeptCheck(String id, String definition, long failing, List<String> key, Optional<String> file) {
    KeptCheck {
        key = List.copyOf(key);
    }
}
