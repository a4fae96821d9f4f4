package io.dataops.checks.model;

import io.dataops.checks.gate.Answered;
import io.dataops.checks.metric.Examples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Gates whose truth lies exactly on what they allow, so that each sure answer is an error.
 *
 * @param name as the page of error rates has it
 * @param suite one model and its gates
 * @param population where rows come from
 * @param slices that gates ask on beside all rows; 1 for none
 * @param claim how often each answer may be an error
 */
record ErrorCase<E extends Examples<E>>(
        String name, String suite, DrawnRows.Population<E> population, int slices, Claim claim) {
    /** What one minus the confidence of a gate is. */
    static final double LEVEL = 0.05;

    /** How often answers may be errors. */
    enum Claim {
        /** As often as the confidence of the gate says, whatever rows there are. */
        LEVEL(ErrorCase.LEVEL),
        /** Of tests on request whose errors are near the level: as often as the page shows. */
        NEAR(0.065),
        /** Of losses whose tails are too heavy for so few rows: as often as the page shows. */
        BEYOND(0.08),
        /** Of losses without a variance: as often as the page shows. */
        WITHOUT_VARIANCE(0.1),
        /** Of losses that many samples have none of: as often as the page shows. */
        ABSENT(0.31),
        /** Of errors that hide in noise and last longer than few rows show: as often as the page shows. */
        HIDDEN(0.075);

        private final double most;

        Claim(double most) {
            this.most = most;
        }

        /** The largest rate, whatever the page shows; above the level no theory says one, so a cap of ours holds the page too. */
        double most() {
            return most;
        }

        /** The rate that other runs have to keep, given the page's own: at least the level, and at most the cap. */
        double held(double shown) {
            return Math.min(most, Math.max(shown, ErrorCase.LEVEL));
        }
    }

    /** How often each gate erred, by its id. */
    Map<String, ErrorRates> rates(int runs, long seed) {
        DrawnGates<E> gates = DrawnGates.of(suite);
        Map<String, List<List<Answered>>> decisions = new LinkedHashMap<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < runs; run++) {
            Map<String, List<Answered>> byGate = new LinkedHashMap<>();
            for (Answered decision : gates.decide(population.draw(random.split()), slices)) {
                byGate.computeIfAbsent(decision.gate(), unseen -> new ArrayList<>())
                        .add(decision);
            }
            byGate.forEach((gate, decided) ->
                    decisions.computeIfAbsent(gate, unseen -> new ArrayList<>()).add(decided));
        }
        Map<String, ErrorRates> rates = new LinkedHashMap<>();
        decisions.forEach((gate, decided) -> rates.put(gate, ErrorRates.of(decided)));
        return rates;
    }

    @Override
    public String toString() {
        return name;
    }
}
