package io.dataops.checks.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void putsOneSeriesInOrder() {
        assertThat(new Timeline(new int[] {2, 0, 1}, 1).series(new double[] {30, 10, 20}))
                .containsExactly(10, 20, 30);
    }

    @Test
    void averagesSeveralSeriesTimeByTime() {
        assertThat(new Timeline(new int[] {0, 1, 0, 1}, 1).series(new double[] {1, 2, 3, 6}))
                .containsExactly(2, 4);
    }

    @Test
    void keepsTheMeanWhereSomeSeriesMissATime() {
        assertThat(new Timeline(new int[] {0, 0, 3}, 1).series(new double[] {1, 2, 6}))
                .containsExactly(2, 4);
    }
}
