package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdIndexTest {
    @Test
    void findsTheFirstRowOfAnId() {
        IdIndex index = new IdIndex(new long[] {5, Long.MIN_VALUE, 5, 0});
        for (int row = 0; row < 4; row++) {
            assertThat(index.add(row)).isEqualTo(row == 2 ? 0 : IdIndex.NONE);
        }

        assertThat(index.row(5)).isZero();
        assertThat(index.row(Long.MIN_VALUE)).isEqualTo(1);
        assertThat(index.row(0)).isEqualTo(3);
        assertThat(index.row(6)).isEqualTo(IdIndex.NONE);
    }

    @Test
    void findsEachOfManyRowsAndNoOther() {
        long[] ids = new long[12_345];
        for (int row = 0; row < ids.length; row++) {
            ids[row] = 2L * row;
        }
        IdIndex index = new IdIndex(ids);
        for (int row = 0; row < ids.length; row++) {
            index.add(row);
        }

        for (int row = 0; row < ids.length; row++) {
            assertThat(index.row(2L * row)).isEqualTo(row);
            assertThat(index.row(2L * row + 1)).isEqualTo(IdIndex.NONE);
        }
    }

    @Test
    void withoutRowsThereIsNoId() {
        assertThat(new IdIndex(new long[0]).row(1)).isEqualTo(IdIndex.NONE);
    }
}
