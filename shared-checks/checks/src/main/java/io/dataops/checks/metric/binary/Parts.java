package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Partition;
import io.dataops.checks.plan.CompactIndices;
import java.util.AbstractList;
import java.util.Arrays;

/** The parts of some examples. Holds no rows but their positions, grouped by part; each part is made when it is asked for. */
final class Parts extends AbstractList<BinaryExamples> {
    private final BinaryExamples whole;
    private final int[] positions;
    private final int[] ends;

    Parts(BinaryExamples whole, Partition partition) {
        this.whole = whole;
        this.ends = partition.part().counts(partition.parts());
        int[] next = new int[ends.length];
        for (int i = 1; i < ends.length; i++) {
            next[i] = ends[i - 1];
            ends[i] += next[i];
        }
        this.positions = new int[ends[ends.length - 1]];
        CompactIndices parts = whole.placed(partition.part());
        for (int position = 0; position < parts.size(); position++) {
            int of = parts.of(position);
            if (of >= 0) {
                positions[next[of]++] = position;
            }
        }
    }

    @Override
    public BinaryExamples get(int part) {
        return whole.at(Arrays.copyOfRange(positions, part == 0 ? 0 : ends[part - 1], ends[part]));
    }

    @Override
    public int size() {
        return ends.length;
    }
}
