package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollapsedStrataTest {
    @Test
    void strataOfEnoughRowsStay() {
        assertThat(CollapsedStrata.of(new int[] {0, 1, 0, 1}, 2)).containsExactly(0, 1, 0, 1);
    }

    @Test
    void smallStrataAreTakenForOne() {
        assertThat(CollapsedStrata.of(new int[] {0, 0, 0, 1, 2, 2}, 3)).containsExactly(0, 0, 0, 1, 1, 1);
    }

    /** One row alone has no variance, so it is drawn with the smallest of the others. */
    @Test
    void whereTheyAreStillTooFewTheSmallestOfTheOthersJoins() {
        assertThat(CollapsedStrata.of(new int[] {0, 0, 0, 0, 1, 1, 1, 2}, 3)).containsExactly(0, 0, 0, 0, 2, 2, 2, 2);
    }

    @Test
    void fewerRowsThanThatAreOneStratum() {
        assertThat(CollapsedStrata.of(new int[] {3, 5, 3}, 30)).containsOnly(5);
    }

    @Test
    void noRowHasNoStratum() {
        assertThat(CollapsedStrata.of(new int[0], 30)).isEmpty();
    }
}
