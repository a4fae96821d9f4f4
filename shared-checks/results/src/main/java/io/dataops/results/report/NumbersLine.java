package io.dataops.results.report;

import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Elapsed;
import java.util.ArrayList;
import java.util.List;

/** What was looked at and how long it took, in one line below the verdict. */
final class NumbersLine {
    private NumbersLine() {}

    /** Data sets, checks, and models and gates where there are any, then the duration. */
    static List<String> of(VerificationResult result) {
        List<String> numbers = new ArrayList<>();
        numbers.add(new Counted(result.datasets().size(), "data set").toString());
        numbers.add(Tally.of(result.checks()).toString());
        int models = ReportedModel.of(result).size();
        if (models > 0) {
            numbers.add(new Counted(models, "model").toString());
        }
        if (!result.gates().isEmpty()) {
            numbers.add(new Counted(result.gates().size(), "gate").toString());
        }
        numbers.add(new Elapsed(result.run().durationMillis()).toString());
        return numbers;
    }
}
