/**
 * What stays of verifications from build to build: an {@link io.dataops.results.history.HistoryEntry} for each, series of
 * numbers over them, and the policy of what is kept. Knows no file and no database; {@link
 * io.dataops.results.history.HistoryStore} is what those implement.
 */
@NullMarked
package io.dataops.results.history;

import org.jspecify.annotations.NullMarked;
