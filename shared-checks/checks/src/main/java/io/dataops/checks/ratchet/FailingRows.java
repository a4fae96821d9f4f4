package io.dataops.checks.ratchet;

import java.util.Optional;

/**
 * The failing rows of a check.
 *
 * @param failing how many there are
 * @param rows which they are; empty when nothing tells them apart
 * @param whyNot half a sentence that says why they are not told apart although they should be; empty otherwise
 */
record FailingRows(long failing, Optional<RowIdentities> rows, String whyNot) {
    static FailingRows counted(long failing) {
        return new FailingRows(failing, Optional.empty(), "");
    }

    static FailingRows onlyCounted(long failing, String whyNot) {
        return new FailingRows(failing, Optional.empty(), whyNot);
    }

    static FailingRows named(RowIdentities rows) {
        return new FailingRows(rows.rows(), Optional.of(rows), "");
    }
}
