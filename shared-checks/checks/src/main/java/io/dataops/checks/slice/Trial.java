package io.dataops.checks.slice;

import io.dataops.checks.statistics.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tests suspects on rows that did not make them suspects. */
final class Trial {
    private final double[] losses;
    private final double mean;
    private final int[] rows;
    private final int minSupport;

    /**
     * A test on some rows.
     *
     * @param losses of all rows, their mean taken away
     * @param mean of the losses
     * @param rows those to test on
     * @param minSupport rows that a slice needs, and that have to be left beside it, to be tested; at least 2
     */
    Trial(double[] losses, double mean, int[] rows, int minSupport) {
        this.losses = losses;
        this.mean = mean;
        this.rows = rows;
        this.minSupport = minSupport;
    }

    /** Those of the suspects that can be tested, the surest first. */
    List<TestedSlice> of(List<Suspect> suspects) {
        List<Tested> tested = new ArrayList<>();
        for (Suspect suspect : suspects) {
            Tested it = tested(suspect);
            if (it.slice().rows() >= minSupport && it.rest().rows() >= minSupport) {
                tested.add(it);
            }
        }
        double[] pValues = tested.stream().mapToDouble(Tested::pValue).toArray();
        double[] adjusted = Correction.HOLM.adjusted(pValues);
        List<TestedSlice> slices = new ArrayList<>();
        for (int index = 0; index < pValues.length; index++) {
            Tested it = tested.get(index);
            slices.add(new TestedSlice(
                    it.name(),
                    it.slice().rows(),
                    it.slice().mean() + mean,
                    it.rest().mean() + mean,
                    pValues[index],
                    adjusted[index]));
        }
        slices.sort(Comparator.comparingDouble(TestedSlice::pValue).thenComparing(TestedSlice::name));
        return slices;
    }

    private Tested tested(Suspect suspect) {
        MomentsOfParts moments = new MomentsOfParts(2);
        for (int row : rows) {
            moments.add(suspect.contains(row) ? 0 : 1, losses[row]);
        }
        return new Tested(suspect.name(), moments.of(0), moments.of(1));
    }

    private record Tested(String name, Moments slice, Moments rest) {
        double pValue() {
            return new Worse(slice, rest).pValue();
        }
    }
}
