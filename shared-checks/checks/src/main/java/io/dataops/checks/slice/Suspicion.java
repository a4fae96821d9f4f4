package io.dataops.checks.slice;

import io.dataops.checks.plan.CompactIndices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the slices with the highest mean loss against the rest, in some of the rows. A slice of two columns counts
 * only when it stands out more than either of the slices of one column that it is part of: else it says nothing new.
 */
final class Suspicion {
    private final double[] losses;
    private final int[] rows;
    private final int minSupport;
    private final Moments all;
    private final List<Suspect> suspects = new ArrayList<>();

    /**
     * Looks at some rows.
     *
     * @param losses of all rows, their mean taken away
     * @param rows those to look at
     * @param minSupport rows that a slice needs, and that have to be left beside it; at least 2
     */
    Suspicion(double[] losses, int[] rows, int minSupport) {
        this.losses = losses;
        this.rows = rows;
        this.minSupport = minSupport;
        MomentsOfParts one = new MomentsOfParts(1);
        for (int row : rows) {
            one.add(0, losses[row]);
        }
        this.all = one.of(0);
    }

    /** The slices with the highest scores, the highest first. */
    List<Suspect> worst(int most, List<Slices> slicings) {
        List<double[]> scores = slicings.stream().map(this::scoresOfOne).toList();
        for (int first = 0; first < slicings.size(); first++) {
            for (int second = first + 1; second < slicings.size(); second++) {
                pairs(slicings.get(first), scores.get(first), slicings.get(second), scores.get(second));
            }
        }
        return suspects.stream()
                .sorted(Comparator.comparingDouble((Suspect it) -> -it.score()).thenComparing(Suspect::name))
                .limit(most)
                .toList();
    }

    private double[] scoresOfOne(Slices slices) {
        MomentsOfParts moments = new MomentsOfParts(slices.names().size());
        CompactIndices part = slices.partition().part();
        for (int row : rows) {
            moments.add(part.of(row), losses[row]);
        }
        double[] scores = new double[slices.names().size()];
        Arrays.setAll(scores, slice -> score(moments.of(slice)));
        for (int slice = 0; slice < scores.length; slice++) {
            if (scores[slice] > 0) {
                suspects.add(Suspect.of(slices, slice, scores[slice]));
            }
        }
        return scores;
    }

    private void pairs(Slices first, double[] firstScores, Slices second, double[] secondScores) {
        int width = secondScores.length;
        MomentsOfParts moments = new MomentsOfParts(firstScores.length * width);
        CompactIndices firstPart = first.partition().part();
        CompactIndices secondPart = second.partition().part();
        for (int row : rows) {
            moments.add(firstPart.of(row) * width + secondPart.of(row), losses[row]);
        }
        for (int one = 0; one < firstScores.length; one++) {
            for (int other = 0; other < width; other++) {
                double score = score(moments.of(one * width + other));
                if (score > Math.max(firstScores[one], secondScores[other])) {
                    suspects.add(Suspect.of(first, one, second, other, score));
                }
            }
        }
    }

    /** How sure it is that a slice is worse; 0 when it is not, or when there are too few rows to say. */
    private double score(Moments slice) {
        Moments rest = all.without(slice);
        return slice.rows() < minSupport || rest.rows() < minSupport
                ? 0
                : Math.max(0, new Worse(slice, rest).standardErrors());
    }
}
