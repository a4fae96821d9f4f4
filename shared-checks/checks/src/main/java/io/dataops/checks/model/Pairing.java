package io.dataops.checks.model;

import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which row of a baseline has the id of each row of a candidate; or why they are not the same rows. */
sealed interface Pairing {
    /**
     * Every row has its partner.
     *
     * @param partner for each row of the candidate the row of the baseline
     */
    @SuppressWarnings("ArrayRecordComponent") // one int for each of millions of rows, not kept
    record Paired(int[] partner) implements Pairing {}

    /**
     * They are not the same rows.
     *
     * @param reasons a sentence each
     */
    record Refused(List<String> reasons) implements Pairing {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Pairs the rows of two tables.
     *
     * @param column the index of the candidate's ids
     * @param otherColumn the index of the baseline's ids
     */
    static Pairing of(RowTable candidate, int column, RowTable baseline, int otherColumn) {
        Ids ids = new Ids(candidate, column);
        Partners partners = new Partners(ids, new Ids(baseline, otherColumn));
        List<String> reasons = Stream.of(
                        ids.unnamed.sentence("the id is null in ", " of the candidate"),
                        ids.twice.sentence("the id stands already further up in ", " of the candidate"),
                        partners.unnamed.sentence("the id is null in ", " of the baseline"),
                        partners.twice.sentence("the id stands already further up in ", " of the baseline"),
                        partners.missing().sentence("the baseline lacks the id of ", " of the candidate"),
                        partners.extra.sentence("the candidate lacks the id of ", " of the baseline"))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty() ? new Paired(partners.partner) : new Refused(reasons);
    }

    /** The ids of a candidate, each with its first row. */
    final class Ids {
        private final RowTable table;
        private final Values.Identities values;
        private final IdIndex index;
        private final RowNumbers unnamed = new RowNumbers();
        private final RowNumbers twice = new RowNumbers();

        Ids(RowTable table, int column) {
            this.table = table;
            values = (Values.Identities) table.columns().get(column);
            index = new IdIndex(table.rows());
            for (int row = 0; row < table.rows(); row++) {
                if (values.isNull(row)) {
                    unnamed.add(table.place(row));
                } else if (index.add(values.values()[row], row) != IdIndex.NONE) {
                    twice.add(table.place(row));
                }
            }
        }

        /** The first row with the id; {@link IdIndex#NONE} when no row has it. */
        int row(long id) {
            return index.row(id);
        }

        /** Whether the row is the first one with its id. */
        boolean isFirst(int row) {
            return !values.isNull(row) && index.row(values.values()[row]) == row;
        }
    }

    /** The row of a baseline for each row of a candidate. */
    final class Partners {
        private final Ids ids;
        private final int[] partner;
        private final RowNumbers unnamed;
        private final RowNumbers twice;
        private final RowNumbers extra = new RowNumbers();

        Partners(Ids ids, Ids baseline) {
            this.ids = ids;
            unnamed = baseline.unnamed;
            twice = baseline.twice;
            partner = new int[ids.table.rows()];
            Arrays.fill(partner, IdIndex.NONE);
            for (int row = 0; row < baseline.table.rows(); row++) {
                if (baseline.isFirst(row)) {
                    int found = ids.row(baseline.values.values()[row]);
                    if (found == IdIndex.NONE) {
                        extra.add(baseline.table.place(row));
                    } else {
                        partner[found] = row;
                    }
                }
            }
        }

        RowNumbers missing() {
            RowNumbers missing = new RowNumbers();
            for (int row = 0; row < partner.length; row++) {
                if (partner[row] == IdIndex.NONE && ids.isFirst(row)) {
                    missing.add(ids.table.place(row));
                }
            }
            return missing;
        }
    }
}
