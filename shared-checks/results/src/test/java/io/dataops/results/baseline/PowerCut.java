package io.dataops.results.baseline;

/** Where a process ends: nobody catches it, and nothing that it wanted to tidy up is tidied up. */
final class PowerCut extends Error {
    private static final long serialVersionUID = 1;
}
