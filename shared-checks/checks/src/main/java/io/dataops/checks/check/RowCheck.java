package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.RowCounts;
import java.util.List;
import java.util.Optional;

/**
 * A check that asks every row one question and allows so many to fail.
 *
 * @param columns the columns it looks at
 * @param sentence what has to hold for each row
 * @param measure the question
 * @param threshold how many rows may fail
 */
public record RowCheck(List<Column> columns, String sentence, Measure<RowCounts> measure, Threshold threshold)
        implements Check {
    public RowCheck {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(measure);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        return threshold.judge(numbers.of(measure));
    }

    @Override
    public boolean cannotBeMissed() {
        boolean allMayFail = threshold.allows(Long.MAX_VALUE, Long.MAX_VALUE);
        return allMayFail
                || (measure instanceof Measure.Tally tally && tally.condition().cannotBeFalse());
    }

    @Override
    public String expected() {
        return threshold.words();
    }

    @Override
    public Optional<Measure<?>> sampled() {
        return Optional.of(measure);
    }
}
