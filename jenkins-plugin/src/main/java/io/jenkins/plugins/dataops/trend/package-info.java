/**
 * The numbers of a job's recordings over its builds. Reads the small files of {@link
 * io.jenkins.plugins.dataops.store.HistoryIndex} below the folder of the job's builds and nothing else: no build is loaded
 * and no result is parsed, so hundreds of builds answer at once. A build without evidence is a gap and never a number.
 */
@NullMarked
package io.jenkins.plugins.dataops.trend;

import org.jspecify.annotations.NullMarked;
