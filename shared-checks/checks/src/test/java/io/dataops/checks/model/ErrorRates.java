package io.dataops.checks.model;

import io.dataops.checks.gate.Answered;
import io.dataops.results.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often a gate whose truth lies on its limit was sure of something.
 *
 * @param passes on all rows
 * @param fails on all rows
 * @param slicePasses of single slices
 * @param anySliceFails of runs in which any slice was blamed
 */
record ErrorRates(Share passes, Share fails, Share slicePasses, Share anySliceFails) {
    /** So many of so many. */
    record Share(long errors, long chances) {
        double rate() {
            return errors / (double) chances;
        }
    }

    /** Those that there are, by what they are. */
    Map<String, Share> named() {
        Map<String, Share> named = new LinkedHashMap<>();
        named.put("passes", passes);
        named.put("fails", fails);
        if (slicePasses.chances() > 0) {
            named.put("passes of a slice", slicePasses);
            named.put("runs that blame a slice", anySliceFails);
        }
        return named;
    }

    static ErrorRates of(List<List<Answered>> runs) {
        return new ErrorRates(
                share(all(runs), Decision.PASS),
                share(all(runs), Decision.FAIL),
                share(runs.stream().flatMap(ErrorRates::slices), Decision.PASS),
                anyFails(runs));
    }

    private static Stream<Answered> all(List<List<Answered>> runs) {
        return runs.stream().flatMap(List::stream).filter(it -> it.slice() == null);
    }

    private static Stream<Answered> slices(List<Answered> run) {
        return run.stream().filter(it -> it.slice() != null);
    }

    private static Share share(Stream<Answered> decisions, Decision decision) {
        List<Answered> all = decisions.toList();
        return new Share(all.stream().filter(it -> it.decision() == decision).count(), all.size());
    }

    private static Share anyFails(List<List<Answered>> runs) {
        List<Boolean> blamed = runs.stream()
                .filter(run -> slices(run).findAny().isPresent())
                .map(run -> slices(run).anyMatch(it -> it.decision() == Decision.FAIL))
                .toList();
        return new Share(blamed.stream().filter(it -> it).count(), blamed.size());
    }
}
