package io.dataops.checks.plan;

import io.dataops.checks.literal.CodePointOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Codes as they come; in the end their texts are sorted, and those that no row has are gone. */
final class CollectedCodes implements CollectedColumn {
    private final List<String> texts = new ArrayList<>();
    private int[] codes = new int[0];

    @Override
    public void start(int rows) {
        codes = new int[rows];
    }

    @Override
    public void accept(RowBatch batch, int column, int[] indices) {
        for (int row = 0; row < batch.rows(); row++) {
            if (indices[row] != PlacedRows.LEFT_OUT) {
                codes[indices[row]] = batch.code(column, row);
            }
        }
        List<String> all = batch.texts(column);
        texts.addAll(all.subList(texts.size(), all.size()));
    }

    @Override
    public Values values() {
        boolean[] used = used();
        int[] places = new int[texts.size()];
        List<String> sorted = new ArrayList<>();
        for (int code : inOrderOfTexts()) {
            places[code] = sorted.size();
            if (used[code]) {
                sorted.add(texts.get(code));
            }
        }
        for (int row = 0; row < codes.length; row++) {
            codes[row] = codes[row] < 0 ? -1 : places[codes[row]];
        }
        return new Values.Codes(codes, sorted);
    }

    private boolean[] used() {
        boolean[] used = new boolean[texts.size()];
        for (int code : codes) {
            if (code >= 0) {
                used[code] = true;
            }
        }
        return used;
    }

    private Integer[] inOrderOfTexts() {
        Integer[] order = new Integer[texts.size()];
        Arrays.setAll(order, code -> code);
        CodePointOrder byCodePoints = new CodePointOrder();
        Arrays.sort(order, (one, other) -> byCodePoints.compare(texts.get(one), texts.get(other)));
        return order;
    }
}
