package io.dataops.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactIndicesTest {
    /** Numbers around those that a byte holds. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 254, 255, 256, 70_000})
    void saysTheIndexOfEachRowHoweverManyThereAre(int number) {
        int[] indices = IntStream.range(-1, number).toArray();

        CompactIndices compact = CompactIndices.of(indices);

        assertThat(compact.size()).isEqualTo(indices.length);
        assertThat(compact.stream()).containsExactlyElementsOf(boxed(indices));
        assertThat(compact.toArray()).containsExactly(indices);
    }

    /** The one that no byte holds comes late, when others are there. */
    @ParameterizedTest
    @ValueSource(ints = {3, 254, 255, 300})
    void buildsWhatIsSetInAnyOrder(int highest) {
        CompactIndices.Builder builder = new CompactIndices.Builder(5);
        builder.set(4, 253);
        builder.set(0, 7);
        builder.set(2, highest);
        builder.set(0, -1);
        builder.set(3, 0);

        assertThat(builder.build().toArray()).containsExactly(-1, -1, highest, 0, 253);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 300})
    void picksRowsInAnyOrder(int highest) {
        CompactIndices compact = CompactIndices.of(new int[] {2, -1, 0, highest});

        assertThat(compact.at(new int[] {3, 1, 0, 0}).toArray()).containsExactly(highest, -1, 2, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 300})
    void mapsEachIndexToAnother(int number) {
        CompactIndices compact = CompactIndices.of(new int[] {2, -1, 0, number - 1});
        int[] others = IntStream.range(0, number).map(index -> 2 * index).toArray();
        others[0] = -1;

        assertThat(compact.mapped(others).toArray()).containsExactly(4, -1, -1, 2 * (number - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 300})
    void countsRowsAndSaysWhichIndicesAreUsed(int number) {
        CompactIndices compact = CompactIndices.of(new int[] {2, -1, 2, number - 1});

        int[] counts = compact.counts(number);
        assertThat(counts).hasSize(number);
        assertThat(List.of(counts[0], counts[2], counts[number - 1])).containsExactly(0, 2, 1);
        assertThat(Arrays.stream(counts).sum()).isEqualTo(3);
        assertThat(compact.used(number).stream()).containsExactly(2, number - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void zerosAreAsMany(int rows) {
        assertThat(CompactIndices.zeros(rows).toArray()).containsExactly(new int[rows]);
    }

    /** Numbers of rows around those that fill a word of 64 bits. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 300})
    void rowsOfAnIndexAreThoseThatHaveIt(int size) {
        int[] indices = new SplittableRandom(size).ints(size, -1, 3).toArray();

        CompactIndices compact = CompactIndices.of(indices);

        for (int index = -1; index < 4; index++) {
            int wanted = index;
            assertThat(compact.rows(index).stream())
                    .containsExactlyElementsOf(IntStream.range(0, size)
                            .filter(row -> indices[row] == wanted)
                            .boxed()
                            .toList());
        }
    }

    private static List<Integer> boxed(int[] numbers) {
        return IntStream.of(numbers).boxed().toList();
    }
}
