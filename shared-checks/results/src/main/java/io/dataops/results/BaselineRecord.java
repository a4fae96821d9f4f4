package io.dataops.results;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code baseline.json} says.
 *
 * @param promotion who, when and why
 * @param content the files of the folder beside it
 * @param anchors by model, metric and slice
 * @param earlier the promotions before this one, the last first, at most {@link #MOST_EARLIER}
 */
public record BaselineRecord(
        Promotion promotion, BaselineContent content, List<Anchor> anchors, List<Promotion> earlier) {
    /** How many promotions are remembered. */
    public static final int MOST_EARLIER = 100;

    public BaselineRecord {
        anchors = List.copyOf(anchors);
        earlier = earlier.stream().limit(MOST_EARLIER).toList();
    }

    /** All promotions that are remembered, the last first. */
    public List<Promotion> promotions() {
        return Stream.concat(Stream.of(promotion), earlier.stream()).toList();
    }
}
