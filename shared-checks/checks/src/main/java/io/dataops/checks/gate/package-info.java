/**
 * What gates of models say. Is given the rules of a suite and what was found out about each metric on each slice; hands on
 * decisions with a sentence and numbers. Knows no rows: whether evidence is enough is decided here, evidence is made
 * elsewhere.
 */
@NullMarked
package io.dataops.checks.gate;

import org.jspecify.annotations.NullMarked;
