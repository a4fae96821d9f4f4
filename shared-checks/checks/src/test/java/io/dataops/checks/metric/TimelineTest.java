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

    @Test
    void takesEachTimeThatHasARowForAStretch() {
        Timeline.Stretches stretches = new Timeline(new int[] {5, 2, 5, 9}, 2).stretches(10);
        assertThat(stretches.ofRow()).containsExactly(1, 0, 1, 2);
        assertThat(stretches.number()).isEqualTo(3);
        assertThat(stretches.times()).isEqualTo(3);
        assertThat(stretches.horizon()).isEqualTo(2);
    }

    @Test
    void putsTimesTogetherWhereThereAreMore() {
        Timeline.Stretches stretches = new Timeline(new int[] {0, 1, 2, 3, 4}, 3).stretches(2);
        assertThat(stretches.ofRow()).containsExactly(0, 0, 0, 1, 1);
        assertThat(stretches.number()).isEqualTo(2);
        assertThat(stretches.times()).isEqualTo(5);
        assertThat(stretches.horizon()).isEqualTo(2);
    }
}
