package io.dataops.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    /** Numbers of rows around those that fill a word of 64 bits. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 300})
    void rowsOfATextAreThoseWithItsCode(int size) {
        int[] codes = new SplittableRandom(size).ints(size, -1, 3).toArray();
        Values.Codes values = new Values.Codes(codes, List.of("a", "b", "c"));
        assertThat(values.rows("b").stream())
                .containsExactlyElementsOf(IntStream.range(0, size)
                        .filter(row -> codes[row] == 1)
                        .boxed()
                        .toList());
        assertThat(values.rows("unknown").isEmpty()).isTrue();
    }
}
