package io.dataops.results;

import java.util.List;

/**
 * What {@code verify} says of what it leaves for a promotion.
 *
 * @param content the files
 * @param anchors as they would be after the promotion, where nobody pins any
 */
public record PromotableManifest(BaselineContent content, List<Anchor> anchors) {
    public PromotableManifest {
        anchors = List.copyOf(anchors);
    }
}
