package io.dataops.checks.importer.contract;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.results.SourcePosition;

/**
 * A number that SQL measures.
 *
 * @param select returns it as one row with one column
 * @param subject what it is, in words
 */
public record Question(SourcePosition at, String select, String subject) {
    /** The check of the number without limits of its own. */
    public CheckEntry measured() {
        return CheckEntry.of("query", at).with("description", subject).with("value", select);
    }

    /** The check that the number is one of those accepted; a number that does not exist is none of them. */
    public CheckEntry demanding(Demand demand) {
        CheckEntry entry = CheckEntry.of("query", at).with("description", subject + " is " + demand.words());
        return demand.side() == Demand.Side.BETWEEN
                ? demand.limits(entry.with("value", select))
                : entry.with(
                        "failing_rows",
                        "SELECT v FROM (" + select + ") AS measured(v) WHERE v IS NULL OR (" + demand.between("v")
                                + ")");
    }
}
