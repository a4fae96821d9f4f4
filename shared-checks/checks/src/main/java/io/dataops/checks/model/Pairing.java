package io.dataops.checks.model;

import io.dataops.checks.plan.PlacedRows;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts each row of a baseline beside the row of the candidate that has its id, as it comes: ids of a baseline are not held.
 * Once it is clear that they are not the same rows, nothing of them is held at all, and they are counted only.
 */
final class Pairing implements RowSink {
    private final RowTable candidate;
    private final Values.Identities ids;
    private final IdIndex index;
    private final int idOfBatch;
    private final RowNumbers unnamed = new RowNumbers();
    private final RowNumbers twice = new RowNumbers();
    private final BitSet paired;
    private final RowNumbers unnamedOfBaseline = new RowNumbers();
    private final RowNumbers twiceOfBaseline = new RowNumbers();
    private final RowNumbers extra = new RowNumbers();
    private final Strangers strangers = new Strangers();
    private @Nullable PlacedRows rows;
    private int[] indices = new int[0];
    private int next;

    /**
     * Looks at the ids of a candidate.
     *
     * @param column the index of its ids
     * @param kept what is kept of a baseline's row: the first columns of its batches
     * @param idOfBatch the index of the ids in those
     */
    Pairing(RowTable candidate, int column, List<Wanted> kept, int idOfBatch) {
        this.candidate = candidate;
        this.idOfBatch = idOfBatch;
        ids = (Values.Identities) candidate.columns().get(column);
        index = new IdIndex(ids.values());
        paired = new BitSet(candidate.rows());
        for (int row = 0; row < candidate.rows(); row++) {
            if (ids.isNull(row)) {
                unnamed.add(candidate.place(row));
            } else if (index.add(row) != IdIndex.NONE) {
                twice.add(candidate.place(row));
            }
        }
        rows = isRefused() ? null : new PlacedRows(kept, candidate.rows());
    }

    private boolean isRefused() {
        return Stream.of(unnamed, twice, unnamedOfBaseline, twiceOfBaseline, extra)
                .anyMatch(numbers -> numbers.count() > 0);
    }

    @Override
    public void start(long number) {}

    @Override
    public void accept(RowBatch batch) {
        if (indices.length < batch.rows()) {
            indices = new int[batch.rows()];
        }
        for (int row = 0; row < batch.rows(); row++) {
            indices[row] = partner(batch, row);
        }
        if (rows != null) {
            rows.take(batch, indices);
        }
    }

    /** The row of the candidate beside which a row belongs; where there is none, notes why. */
    private int partner(RowBatch batch, int row) {
        if (batch.isNull(idOfBatch, row)) {
            return refused(unnamedOfBaseline, batch.place(row));
        }
        long id = batch.identity(idOfBatch, row);
        int found = row(id);
        if (found == IdIndex.NONE) {
            return refused(strangers.add(id) ? extra : twiceOfBaseline, batch.place(row));
        }
        if (paired.get(found)) {
            return refused(twiceOfBaseline, batch.place(row));
        }
        paired.set(found);
        return found;
    }

    /** Most baselines have their rows in the candidate's order: to look at the next row saves a search all over memory. */
    private int row(long id) {
        // While nothing is refused, each row of the candidate has an id, and no two have the same.
        boolean isNext = rows != null && next < candidate.rows() && ids.values()[next] == id;
        int found = isNext ? next : index.row(id);
        next = found + 1;
        return found;
    }

    private int refused(RowNumbers why, long place) {
        why.add(place);
        rows = null;
        return PlacedRows.LEFT_OUT;
    }

    /** The baseline's rows in the order of the candidate's, once all have come; or why they are not the same rows. */
    RowTable table() throws NotEvaluatedException {
        List<String> reasons = Stream.of(
                        unnamed.sentence("the id is null in ", " of the candidate"),
                        twice.sentence("the id stands already further up in ", " of the candidate"),
                        unnamedOfBaseline.sentence("the id is null in ", " of the baseline"),
                        twiceOfBaseline.sentence("the id stands already further up in ", " of the baseline"),
                        missing().sentence("the baseline lacks the id of ", " of the candidate"),
                        extra.sentence("the candidate lacks the id of ", " of the baseline"))
                .flatMap(Optional::stream)
                .toList();
        if (rows == null || !reasons.isEmpty()) {
            throw new NotEvaluatedException("the rows are not those of the baseline: " + String.join("; ", reasons));
        }
        return rows.table();
    }

    private RowNumbers missing() {
        RowNumbers missing = new RowNumbers();
        int rowsOfCandidate = candidate.rows();
        for (int row = paired.nextClearBit(0); row < rowsOfCandidate; row = paired.nextClearBit(row + 1)) {
            if (!ids.isNull(row) && index.row(ids.values()[row]) == row) {
                missing.add(candidate.place(row));
            }
        }
        return missing;
    }
}
