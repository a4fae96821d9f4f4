package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Demand.Edge;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import java.math.BigDecimal;
import java.util.List;

/** The number of rows, which must be more than none unless a threshold says otherwise. */
record Count(SodaCheck check) {
    private static final Demand ANY = Demand.from(BigDecimal.ZERO, Edge.LEFT_OUT);

    static Count of(SodaCheck check) throws NotTakenException {
        return new Count(check.with());
    }

    List<CheckEntry> entries() throws NotTakenException {
        return check.thresholds(ANY).ofNumbers().entries(this::entry);
    }

    /** The check of the number without limits of its own. */
    CheckEntry measured() throws NotTakenException {
        return check.filtered(check.entry("row_count"));
    }

    private CheckEntry entry(Demand demand) throws NotTakenException {
        Demand counts = demand.ofCounts();
        return counts.side() == Demand.Side.BETWEEN
                ? counts.limits(measured())
                : new Question(check.at(), "SELECT count(*) FROM " + check.from(), "the number of rows")
                        .demanding(counts);
    }
}
