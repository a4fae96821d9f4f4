package io.dataops.maven;

import io.dataops.checks.promote.PromotionDecision;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Loosening;
import io.dataops.results.Promotion;
import io.dataops.results.baseline.BaselineState;
import java.util.ArrayList;
import java.util.List;

/**
 * What the log says of a promotion.
 *
 * @param before the baseline before it
 * @param location where the new one is
 */
record PromotionLines(BaselineState before, String location) implements PromotionDecision.Cases<List<String>> {
    @Override
    public List<String> refused(PromotionDecision.Refused it) {
        return it.reasons();
    }

    @Override
    public List<String> alreadyThere(PromotionDecision.AlreadyThere it) {
        return List.of("this evidence is the baseline already, promoted by "
                + who(it.record().promotion()));
    }

    @Override
    public List<String> accepted(PromotionDecision.Accepted it) {
        BaselineRecord record = it.record();
        List<String> lines = new ArrayList<>();
        lines.add("the evidence of " + commit(record.promotion()) + " is the baseline now, " + replaced());
        it.news().forEach(line -> lines.add("  " + line));
        for (Loosening loosening : record.promotion().loosened()) {
            lines.add("  loosened: " + loosening.sentence());
        }
        lines.add("commit the folder " + location + ", so that later builds are compared with it");
        return lines;
    }

    private String replaced() {
        return before.match(new BaselineState.Cases<>() {
            @Override
            public String absent(BaselineState.Absent it) {
                return "the first one of this module";
            }

            @Override
            public String unusable(BaselineState.Unusable it) {
                return "in place of one that could not be used";
            }

            @Override
            public String found(BaselineState.Found it) {
                return "in place of that promoted by " + who(it.record().promotion());
            }
        });
    }

    private static String commit(Promotion promotion) {
        return promotion.commit() == null
                ? "an unknown commit"
                : "commit " + promotion.commit().substring(0, 10);
    }

    private static String who(Promotion promotion) {
        return promotion.by() + " at " + promotion.at();
    }
}
