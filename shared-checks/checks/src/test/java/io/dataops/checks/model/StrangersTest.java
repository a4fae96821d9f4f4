package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StrangersTest {
    @Test
    void anIdIsNewOnce() {
        Strangers strangers = new Strangers();

        assertThat(strangers.add(7)).isTrue();
        assertThat(strangers.add(0)).isTrue();
        assertThat(strangers.add(7)).isFalse();
        assertThat(strangers.add(0)).isFalse();
    }

    @Test
    void knowsEachOfManyIds() {
        SplittableRandom random = new SplittableRandom(3);
        Strangers strangers = new Strangers();
        Set<Long> known = new HashSet<>();
        for (int id = 0; id < 20_000; id++) {
            long next = random.nextLong(10_000);
            assertThat(strangers.add(next)).isEqualTo(known.add(next));
        }
    }
}
