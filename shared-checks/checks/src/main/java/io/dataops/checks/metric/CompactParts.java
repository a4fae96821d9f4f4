package io.dataops.checks.metric;

import org.jspecify.annotations.Nullable;

/**
 * The part at each of many places, in one byte where the parts are few: what is looked up out of order is looked up several
 * times as fast once it fits the processor's cache.
 */
public final class CompactParts {
    /** One value of a byte is for places without a part. */
    private static final int FEW = 255;

    /** One more than the part; null when there are too many. */
    private final byte @Nullable [] few;

    private final int[] many;

    private CompactParts(byte @Nullable [] few, int[] many) {
        this.few = few;
        this.many = many;
    }

    /** Of a partition, whose places are rows; many parts are not copied. */
    public static CompactParts of(Partition partition) {
        int[] part = partition.part();
        if (partition.parts() > FEW) {
            return new CompactParts(null, part);
        }
        byte[] few = new byte[part.length];
        for (int row = 0; row < few.length; row++) {
            few[row] = (byte) (part[row] + 1);
        }
        return new CompactParts(few, new int[0]);
    }

    /** Those of some places, in that order. */
    public CompactParts at(int[] places) {
        if (few == null) {
            int[] picked = new int[places.length];
            for (int i = 0; i < picked.length; i++) {
                picked[i] = many[places[i]];
            }
            return new CompactParts(null, picked);
        }
        byte[] picked = new byte[places.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = few[places[i]];
        }
        return new CompactParts(picked, many);
    }

    /** The part at a place, from 0; −1 where there is none. */
    public int part(int place) {
        return few == null ? many[place] : Byte.toUnsignedInt(few[place]) - 1;
    }
}
