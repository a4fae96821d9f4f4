package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Threshold;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.Optional;

/** A query that returns failing rows returns few enough. How many rows were considered it does not say. */
record FailingRowsQuery(String sql, Threshold threshold) implements Check {
    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.QueryRows(sql));
    }

    @Override
    public Judgement judge(Numbers numbers) {
        long failing = numbers.of(new Measure.QueryRows(sql));
        String finding = "it returns " + new Counted(failing, "row");
        return Judgement.onFailingRows(threshold.allows(failing, failing), failing + " failing", finding, failing);
    }

    @Override
    public String sentence() {
        return OneLine.of(sql) + " returns no row";
    }

    @Override
    public String expected() {
        return threshold.words();
    }

    @Override
    public Optional<Measure<?>> sampled() {
        return Optional.of(new Measure.QueryRows(sql));
    }
}
