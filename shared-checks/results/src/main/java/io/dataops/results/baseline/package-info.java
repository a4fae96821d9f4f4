/**
 * What a promotion keeps: the folder that {@code verify} leaves for it, and the baseline that it becomes. A baseline is one
 * small file that names a folder beside it by the fingerprint of its content; replacing that file is the promotion, so that
 * whoever stops it at any moment leaves the old baseline or the new one.
 *
 * <p>What the files of the content mean is for those to know who write them.
 */
@NullMarked
package io.dataops.results.baseline;

import org.jspecify.annotations.NullMarked;
