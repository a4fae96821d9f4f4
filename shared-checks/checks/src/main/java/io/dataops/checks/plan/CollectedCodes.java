package io.dataops.checks.plan;

import io.dataops.checks.literal.CodePointOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Codes as they come; in the end their texts are sorted, and those that no row has are gone. */
final class CollectedCodes implements CollectedColumn {
    private final List<String> texts = new ArrayList<>();
    private CompactIndices.Builder codes = new CompactIndices.Builder(0);

    @Override
    public void start(int rows) {
        codes = new CompactIndices.Builder(rows);
    }

    @Override
    public void accept(RowBatch batch, int column, int[] indices) {
        for (int row = 0; row < batch.rows(); row++) {
            if (indices[row] != PlacedRows.LEFT_OUT) {
                codes.set(indices[row], batch.code(column, row));
            }
        }
        List<String> all = batch.texts(column);
        texts.addAll(all.subList(texts.size(), all.size()));
    }

    @Override
    public Values values() {
        BitSet used = codes.used(texts.size());
        int[] places = new int[texts.size()];
        List<String> sorted = new ArrayList<>();
        for (int code : inOrderOfTexts()) {
            places[code] = sorted.size();
            if (used.get(code)) {
                sorted.add(texts.get(code));
            }
        }
        codes.renumber(places);
        return new Values.Codes(codes.build(), sorted);
    }

    private Integer[] inOrderOfTexts() {
        Integer[] order = new Integer[texts.size()];
        Arrays.setAll(order, code -> code);
        CodePointOrder byCodePoints = new CodePointOrder();
        Arrays.sort(order, (one, other) -> byCodePoints.compare(texts.get(one), texts.get(other)));
        return order;
    }
}
