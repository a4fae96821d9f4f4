package io.dataops.checks.task;

import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.Values;

/** Finds the class of each row by its text, once for each different text. */
record ClassCodes(ClassList classes, RowTable table, RowFlaws flaws) {
    /**
     * For each row the index of its class. Where there is none of that name, the row is a flaw.
     *
     * @param what the texts are, such as {@code the label}
     */
    int[] indices(Values.Codes codes, String what) {
        int[] byCode = codes.texts().stream()
                .mapToInt(text -> classes.index(text).orElse(-1))
                .toArray();
        int[] indices = new int[codes.size()];
        for (int row = 0; row < indices.length; row++) {
            if (!codes.isNull(row)) {
                indices[row] = byCode[codes.codes().of(row)];
                if (indices[row] < 0) {
                    flaws.add(what + " is none of the " + classes.size() + " classes", table.place(row));
                }
            }
        }
        return indices;
    }
}
