package io.dataops.checks.promote;

import io.dataops.results.BaselineRecord;
import java.util.List;

/** What becomes of a wish to promote. */
public sealed interface PromotionDecision {
    /**
     * It stays as it is.
     *
     * @param reasons all of them, a sentence each that says what to do
     */
    record Refused(List<String> reasons) implements PromotionDecision {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** This very evidence is the baseline already. */
    record AlreadyThere(BaselineRecord record) implements PromotionDecision {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alreadyThere(this);
        }
    }

    /**
     * It may become the baseline.
     *
     * @param record what the baseline shall say
     * @param news what is different from the present baseline, a line each; empty for a first promotion
     */
    record Accepted(BaselineRecord record, List<String> news) implements PromotionDecision {
        public Accepted {
            news = List.copyOf(news);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R refused(Refused it);

        R alreadyThere(AlreadyThere it);

        R accepted(Accepted it);
    }
}
