package io.dataops.checks.metric.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedInformationTest {
    /** By the definition: the mean over all orders of the clusters. */
    @Test
    void isTheMeanOverAllWaysToDealOutTheRows() {
        int[] labels = {0, 0, 0, 0, 1, 1, 2};
        int[] clusters = {0, 0, 0, 1, 1, 2, 2};
        List<Double> dealt = new ArrayList<>();
        deal(labels, clusters, 0, dealt);
        double mean = dealt.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(ExpectedInformation.of(ContingencyTable.of(labels, clusters)))
                .isCloseTo(mean, within(1e-14));
    }

    private static void deal(int[] labels, int[] clusters, int from, List<Double> dealt) {
        if (from == clusters.length) {
            dealt.add(ContingencyTable.of(labels, clusters).mutualInformation());
        }
        for (int other = from; other < clusters.length; other++) {
            int[] swapped = clusters.clone();
            swapped[from] = clusters[other];
            swapped[other] = clusters[from];
            deal(labels, swapped, from + 1, dealt);
        }
    }

    @Test
    void isAllThereIsWhenEveryRowIsAlone() {
        int[] alone = {0, 1, 2, 3};
        assertThat(ExpectedInformation.of(ContingencyTable.of(alone, alone))).isCloseTo(Math.log(4), within(1e-14));
    }
}
