package io.dataops.checks.metric.binary;

import io.dataops.checks.literal.CodePointOrder;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.binary.RankedRows.ScoreKind;
import io.dataops.checks.metric.binary.Tally.TalliedRows;
import io.dataops.checks.plan.CompactIndices;
import io.dataops.checks.statistics.Order;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are positive or negative, with what a model says of them: a score, a decision, or both. They are sorted by score
 * once, when they are built; parts and repeated draws keep that order.
 *
 * <p>In {@link #repeated} examples a partition or new counts are still about the rows that were repeated, and counts multiply.
 */
public final class BinaryExamples implements Examples<BinaryExamples> {
    private final RankedRows rows;
    /** How often each position counts; null for once each. */
    private final int @Nullable [] counts;

    private final int total;
    private final Known known = new Known(this);

    private final BinaryExamples unrepeated;

    private BinaryExamples(RankedRows rows, int @Nullable [] counts, @Nullable BinaryExamples unrepeated) {
        this.rows = rows;
        this.counts = counts;
        this.total = counts == null ? rows.size() : Math.toIntExact(sum(counts));
        this.unrepeated = unrepeated == null ? this : unrepeated;
    }

    /** Each row once. */
    static BinaryExamples of(RankedRows rows) {
        return new BinaryExamples(rows, null, null);
    }

    private static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /**
     * Starts examples.
     *
     * @param positive the rows whose label is the positive class; not copied, and not to be changed
     * @param rows number of rows
     */
    public static BinaryExamplesBuilder of(BitSet positive, int rows) {
        return new BinaryExamplesBuilder(positive, rows);
    }

    @Override
    public int rows() {
        return total;
    }

    @Override
    public boolean weighted() {
        return rows.weighted();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Each call of {@link List#get} makes a part anew, so that a walk through the list holds one part at a time.
     */
    @Override
    public List<BinaryExamples> split(Partition partition) {
        return new Parts(this, partition);
    }

    /** The rows at some positions, in the same order. */
    BinaryExamples at(int[] positions) {
        BinaryExamples some = of(rows.at(positions));
        if (counts == null) {
            return some;
        }
        int[] picked = new int[positions.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = counts[positions[i]];
        }
        return new BinaryExamples(some.rows, picked, some);
    }

    @Override
    public BinaryExamples repeated(int[] times) {
        int[] product = rows.byPosition(times);
        for (int position = 0; counts != null && position < product.length; position++) {
            product[position] *= counts[position];
        }
        return new BinaryExamples(rows, product, unrepeated);
    }

    /**
     * The same rows, not repeated, as a model without features would see them: each has the share of positives as its
     * probability, and the commoner class is predicted, of equal ones the negative.
     *
     * @return empty when no row has a weight
     */
    public Optional<BinaryExamples> uninformed() {
        return Uninformed.of(unrepeated);
    }

    /** The names of the negative and the positive class, in code-point order. */
    public List<String> classes() {
        return Stream.of(negativeClass(), positiveClass())
                .sorted(new CodePointOrder())
                .toList();
    }

    public String positiveClass() {
        return rows.root().positiveClass();
    }

    public String negativeClass() {
        return rows.root().negativeClass();
    }

    /** Weight of the rows whose label is the positive class; without weights their number. */
    public double positiveWeight() {
        return totals().positive();
    }

    /** Weight of the rows whose label is the negative class; without weights their number. */
    public double negativeWeight() {
        return totals().negative();
    }

    /** Rows whose label is the positive class and whose weight is above 0. */
    public long positiveRows() {
        return totals().positiveRows();
    }

    /** Rows whose label is the negative class and whose weight is above 0. */
    public long negativeRows() {
        return totals().negativeRows();
    }

    public boolean hasScores() {
        return rows.root().kind() != ScoreKind.NONE;
    }

    public boolean hasProbabilities() {
        return rows.root().kind() == ScoreKind.PROBABILITY;
    }

    /** Whether the model itself says of each row that it is positive or not, by a prediction or by a threshold. */
    public boolean hasDecisions() {
        return rows.predicted() != null;
    }

    /**
     * What follows from the model's own decisions.
     *
     * @throws IllegalStateException when it has none
     */
    public ConfusionMatrix matrix() {
        return decided().weights();
    }

    /** What follows from the model's own decisions, which it must have. */
    TalliedRows decided() {
        return known(new Decision.Own());
    }

    /** Something that follows from these rows and counts; found once. */
    <V> V known(Derived<V> wanted) {
        return known.value(wanted);
    }

    /** Where these were repeated, the same rows once each: what does not depend on the counts is known there. */
    BinaryExamples unrepeated() {
        return unrepeated;
    }

    @Override
    public void expect(List<? extends Metric<BinaryExamples>> metrics) {
        known.expect(metrics);
    }

    /** Has some walkers take all thresholds of these examples, which have scores. */
    public void walk(List<? extends Walker<?>> walkers) {
        Thresholds block = new Thresholds(this);
        while (!walkers.isEmpty() && block.next()) {
            for (Walker<?> walker : walkers) {
                walker.take(block);
            }
        }
    }

    /** The positions that the model itself decides to be positive. */
    Flags decisions() {
        Flags predicted = rows.predicted();
        if (predicted == null) {
            throw new IllegalStateException("the model decides nothing");
        }
        return predicted;
    }

    /** The positions whose score, which there must be, is at least a threshold. */
    Flags atLeast(double threshold) {
        return rows.atLeast(threshold);
    }

    /** Which positions are positive. */
    Flags positive() {
        return rows.positive();
    }

    TalliedRows tally(Flags predicted) {
        if (plain()) {
            return Tally.ofPlain(positive(), predicted, size());
        }
        Tally tally = new Tally(1);
        for (int position = 0; position < size(); position++) {
            tally.add(0, label(position), predicted.get(position), weight(position), count(position));
        }
        return tally.result(0);
    }

    ClassTotals totals() {
        return known(ClassTotals.OF_EXAMPLES);
    }

    /**
     * Finds rows in bins of probability in a walk through these examples, unless that is known already.
     *
     * @param number at least 1
     */
    public Walker<List<CalibrationBins.Bin>> bins(int number, CalibrationBins.Strategy strategy) {
        return known.walker(new CalibrationBins.Wanted(number, strategy));
    }

    /** The groups of a column, if rows are grouped by it. */
    Optional<Groups> groups(String column) {
        return rows.root().groups().stream()
                .filter(groups -> groups.column().equals(column))
                .findFirst();
    }

    /** Parts of rows, by position. */
    CompactIndices placed(CompactIndices ofRows) {
        return rows.placed(ofRows);
    }

    /** The group at each position. */
    CompactIndices groups(Groups grouping) {
        return rows.groups(grouping);
    }

    /** The scores in their order; not copied, and not to be changed. */
    double[] scores() {
        return rows.scores();
    }

    /** The scores in their order, which there must be, each with its row. */
    Order.Sorted sortedScores() {
        return rows.sorted();
    }

    /** Whether every row weighs 1 and counts once, as tests that know no weights need it. */
    boolean plain() {
        return counts == null && !weighted();
    }

    int size() {
        return rows.size();
    }

    /** The row at a position. */
    int row(int position) {
        return rows.row(position);
    }

    boolean positive(int position) {
        return rows.positive().get(position);
    }

    /** 1 at a positive position, 0 at a negative one. */
    int label(int position) {
        return rows.positive().bit(position);
    }

    double score(int position) {
        return rows.score(position);
    }

    int count(int position) {
        return counts == null ? 1 : counts[position];
    }

    /** The weight at a position, as often as it counts. */
    double weight(int position) {
        return rows.weight(position) * count(position);
    }
}
