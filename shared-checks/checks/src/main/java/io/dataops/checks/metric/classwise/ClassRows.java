package io.dataops.checks.metric.classwise;

/**
 * What rows have whatever their labels look like.
 *
 * @param classes the same for every slice of a run
 * @param extent whether these are all rows of the run
 * @param scores none when the model gives none
 * @param weights how much each stored row weighs
 */
public record ClassRows(ClassList classes, Extent extent, ScoreColumns scores, RowWeights weights) {
    /** All rows of a run, each with the weight 1, without scores. */
    public static ClassRows of(ClassList classes, int rows) {
        return new ClassRows(classes, Extent.WHOLE, ScoreColumns.none(), RowWeights.equal(rows));
    }

    ClassRows with(ScoreColumns columns) {
        return new ClassRows(classes, extent, columns, weights);
    }

    ClassRows with(RowWeights perRow) {
        return new ClassRows(classes, extent, scores, perRow);
    }

    /** Some stored rows, in that order. */
    public ClassRows at(int[] rows, Extent of) {
        return new ClassRows(classes, of, scores.at(rows), weights.at(rows));
    }
}
