package io.dataops.checks.plan;

import org.jspecify.annotations.Nullable;

/** The number that each row in memory has in its data set, from 1. Takes 4 bytes a row, and none while each is its place. */
final class RowPlaces {
    private final int rows;
    /** As numbers without a sign, so up to four thousand million. */
    private int @Nullable [] places;

    RowPlaces(int rows) {
        this.rows = rows;
    }

    /** @throws ArithmeticException for a place above four thousand million that is not that of the row in memory */
    void set(int row, long place) {
        if (places == null) {
            if (place == row + 1L) {
                return;
            }
            places = new int[rows];
            for (int other = 0; other < rows; other++) {
                places[other] = other + 1;
            }
        }
        if (place >>> Integer.SIZE != 0) {
            throw new ArithmeticException("row " + place + " is beyond the rows that can be numbered");
        }
        places[row] = (int) place;
    }

    long of(int row) {
        return places == null ? row + 1L : Integer.toUnsignedLong(places[row]);
    }
}
