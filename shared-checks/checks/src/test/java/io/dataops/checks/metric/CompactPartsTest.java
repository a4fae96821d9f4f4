package io.dataops.checks.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactPartsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 127, 128, 255, 256, 70_000})
    void saysThePartOfEachPlaceWhateverTheirNumber(int parts) {
        int[] part = IntStream.rangeClosed(-1, parts - 1).toArray();

        CompactParts compact = CompactParts.of(new Partition(part, parts));

        assertThat(IntStream.range(0, part.length).map(compact::part)).containsExactly(boxed(part));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 300})
    void picksPlacesInAnyOrder(int parts) {
        CompactParts compact = CompactParts.of(new Partition(new int[] {2, -1, 0, 1}, parts));

        CompactParts picked = compact.at(new int[] {3, 1, 0, 0});

        assertThat(IntStream.range(0, 4).map(picked::part)).containsExactly(1, -1, 2, 2);
    }

    private static Integer[] boxed(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }
}
