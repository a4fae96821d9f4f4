package io.dataops.checks.model;

/**
 * How often a test set has been looked at.
 *
 * @param number different predictions that were judged on it
 * @param unreadable lines of the ledger, of any test set, that say nothing: cut off by a crash, or written by hand
 */
record Looks(long number, long unreadable) {}
