package io.dataops.results.literal;

import java.util.HashMap;
import java.util.Map;

/**
 * The fewest edits that turn one text into another, where an edit inserts, deletes or replaces a code point or swaps two
 * adjacent ones. Edits may fall between two that were swapped, which makes it a metric (Lowrance and Wagner, An
 * Extension of the String-to-String Correction Problem, 1975). Takes time and memory in proportion to both lengths.
 */
public final class EditDistance {
    private final int[] from;
    private final int[] to;
    // Row and column 0 stand before the texts and hold a distance that no path takes.
    private final int[][] cost;

    private EditDistance(int[] from, int[] to) {
        this.from = from;
        this.to = to;
        this.cost = new int[from.length + 2][to.length + 2];
    }

    /** The distance in edits, from 0 for equal texts to the length of the longer one in code points. */
    public static int between(String from, String to) {
        return new EditDistance(from.codePoints().toArray(), to.codePoints().toArray()).compute();
    }

    private int compute() {
        fillBorders();
        Map<Integer, Integer> lastRowOf = new HashMap<>();
        for (int row = 1; row <= from.length; row++) {
            int lastMatch = 0;
            for (int column = 1; column <= to.length; column++) {
                int swapRow = lastRowOf.getOrDefault(to[column - 1], 0);
                int swapColumn = lastMatch;
                boolean same = from[row - 1] == to[column - 1];
                if (same) {
                    lastMatch = column;
                }
                int replaced = cost[row][column] + (same ? 0 : 1);
                int insertedOrDeleted = Math.min(cost[row + 1][column], cost[row][column + 1]) + 1;
                int swapped = cost[swapRow][swapColumn] + (row - swapRow) + (column - swapColumn) - 1;
                cost[row + 1][column + 1] = Math.min(Math.min(replaced, insertedOrDeleted), swapped);
            }
            lastRowOf.put(from[row - 1], row);
        }
        return cost[from.length + 1][to.length + 1];
    }

    private void fillBorders() {
        int never = from.length + to.length;
        for (int row = 0; row <= from.length; row++) {
            cost[row + 1][0] = never;
            cost[row + 1][1] = row;
        }
        for (int column = 0; column <= to.length; column++) {
            cost[0][column + 1] = never;
            cost[1][column + 1] = column;
        }
        cost[0][0] = never;
    }
}
