package io.dataops.checks.ratchet;

/**
 * What became of failing rows since the baseline.
 *
 * @param added fail now and did not then
 * @param fixed failed then and do not now
 * @param outstanding failed then and still do
 */
record Movement(long added, long fixed, long outstanding) {}
