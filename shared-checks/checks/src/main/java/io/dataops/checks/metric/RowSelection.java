package io.dataops.checks.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Some rows, each perhaps several times, to be taken out of one column after the other. */
public final class RowSelection {
    private final int[] rows;

    private RowSelection(int[] rows) {
        this.rows = rows;
    }

    /** The rows of each part, in their order. */
    public static List<RowSelection> parts(Partition partition) {
        int[] sizes = partition.part().counts(partition.parts());
        int[][] rows = new int[partition.parts()][];
        Arrays.setAll(rows, part -> new int[sizes[part]]);
        int[] filled = new int[partition.parts()];
        for (int row = 0; row < partition.part().size(); row++) {
            int part = partition.part().of(row);
            if (part >= 0) {
                rows[part][filled[part]++] = row;
            }
        }
        List<RowSelection> selections = new ArrayList<>();
        for (int[] part : rows) {
            selections.add(new RowSelection(part));
        }
        return selections;
    }

    /** Each row as often as its count says, copies side by side. */
    public static RowSelection repeated(int[] counts) {
        int[] rows = new int[Arrays.stream(counts).sum()];
        int filled = 0;
        for (int row = 0; row < counts.length; row++) {
            Arrays.fill(rows, filled, filled + counts[row], row);
            filled += counts[row];
        }
        return new RowSelection(rows);
    }

    /** The rows, each as often as it is taken; not copied, and not to be changed. */
    public int[] rows() {
        return rows;
    }

    /** The values of these rows. */
    public double[] of(double[] column) {
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = column[rows[i]];
        }
        return values;
    }

    /** The values of these rows. */
    public int[] of(int[] column) {
        int[] values = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = column[rows[i]];
        }
        return values;
    }

    /** The values of these rows. */
    public <T> T[] of(T[] column) {
        T[] values = Arrays.copyOf(column, rows.length);
        for (int i = 0; i < rows.length; i++) {
            values[i] = column[rows[i]];
        }
        return values;
    }
}
