package io.dataops.results;

import java.util.List;

/**
 * What {@code baseline.json} says.
 *
 * @param promotion who, when and why
 * @param content the files of the folder beside it
 * @param anchors by model, metric and slice
 */
public record BaselineRecord(Promotion promotion, BaselineContent content, List<Anchor> anchors) {
    public BaselineRecord {
        anchors = List.copyOf(anchors);
    }
}
