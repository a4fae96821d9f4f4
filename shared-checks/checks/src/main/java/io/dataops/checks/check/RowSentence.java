package io.dataops.checks.check;

import io.dataops.checks.plan.RowCounts;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;

/** Says row counts in words. */
final class RowSentence {
    private RowSentence() {}

    static String of(RowCounts counts) {
        if (counts.rows() == 0) {
            return "0 rows considered, there is none";
        }
        if (counts.considered() == 0) {
            return "0 rows considered, "
                    + (counts.rows() == 1
                            ? "the only one is null"
                            : "all " + Counted.digits(counts.rows()) + " are null");
        }
        List<String> parts = new ArrayList<>();
        parts.add(verdict(counts));
        if (counts.unknown() > 0) {
            parts.add(new Counted(counts.unknown(), "null").does("is", "are") + " not considered");
        }
        return String.join("; ", parts);
    }

    private static String verdict(RowCounts counts) {
        if (counts.failing() == 0) {
            return counts.considered() == 1
                    ? "the only row passes"
                    : "all " + new Counted(counts.considered(), "row") + " pass";
        }
        return new Counted(counts.considered(), "row").part(counts.failing())
                + (counts.failing() == 1 ? " fails" : " fail");
    }
}
