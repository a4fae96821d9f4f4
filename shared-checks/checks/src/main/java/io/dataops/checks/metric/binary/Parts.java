package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.CompactParts;
import io.dataops.checks.metric.Partition;
import java.util.AbstractList;
import java.util.Arrays;

/** The parts of some examples. Holds no rows but their positions, grouped by part; each part is made when it is asked for. */
final class Parts extends AbstractList<BinaryExamples> {
    private final BinaryExamples whole;
    private final int[] positions;
    private final int[] ends;

    Parts(BinaryExamples whole, Partition partition) {
        this.whole = whole;
        this.ends = new int[partition.parts()];
        int[] part = partition.part();
        for (int of : part) {
            if (of >= 0) {
                ends[of]++;
            }
        }
        int[] next = new int[ends.length];
        for (int i = 1; i < ends.length; i++) {
            next[i] = ends[i - 1];
            ends[i] += next[i];
        }
        this.positions = new int[ends[ends.length - 1]];
        CompactParts parts = whole.placed(CompactParts.of(partition));
        for (int position = 0; position < part.length; position++) {
            int of = parts.part(position);
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
