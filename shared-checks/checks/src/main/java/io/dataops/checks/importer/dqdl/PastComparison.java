package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.ChangeLimit;
import io.dataops.checks.importer.contract.ChangeLimit.Kind;
import io.dataops.checks.importer.contract.ChangeLimit.Past;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Demand.Edge;
import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares a number with what it was in earlier runs.
 *
 * @param measured makes the check of the number without limits of its own, anew on each call
 */
record PastComparison(Rule rule, Condition condition, ChangeLimit.Measured measured) {
    /** Numbers of these are never negative, so that a factor means a share. */
    private static final Set<String> NEVER_NEGATIVE = Set.of(
            "RowCount",
            "ColumnCount",
            "Completeness",
            "Uniqueness",
            "UniqueValueRatio",
            "DistinctValuesCount",
            "DuplicateRowCount",
            "ZerosCount",
            "Entropy",
            "StandardDeviation",
            "Variance",
            "Range",
            "InterquartileRange",
            "RowCountMatch",
            "SchemaMatch",
            "DatasetMatch");

    /** Which numbers a limit accepts: those from it up, or those up to it. */
    private enum Way {
        FROM(Kind.AT_LEAST, Kind.FALL, -1),
        TO(Kind.AT_MOST, Kind.RISE, 1);

        private final Kind share;
        private final Kind distance;
        /** Of what has to be added to an earlier number, so that the limit lets it move away from that. */
        private final int sign;

        Way(Kind share, Kind distance, int sign) {
            this.share = share;
            this.distance = distance;
            this.sign = sign;
        }

        Demand demand(BigDecimal number, Edge edge) {
            return this == FROM ? Demand.from(number, edge) : Demand.to(number, edge);
        }
    }

    Claim claim() throws NotTakenException {
        List<ChangeLimit> limits = new ArrayList<>();
        List<CheckEntry> fixed = new ArrayList<>();
        Operand first = condition.operands().get(0);
        switch (condition.operator()) {
            case ABOVE -> add(Way.FROM, first, Edge.LEFT_OUT, limits, fixed);
            case AT_LEAST -> add(Way.FROM, first, Edge.INCLUDED, limits, fixed);
            case BELOW -> add(Way.TO, first, Edge.LEFT_OUT, limits, fixed);
            case AT_MOST -> add(Way.TO, first, Edge.INCLUDED, limits, fixed);
            case EQUAL -> {
                add(Way.FROM, first, Edge.INCLUDED, limits, fixed);
                add(Way.TO, first, Edge.INCLUDED, limits, fixed);
            }
            case BETWEEN -> {
                add(Way.FROM, first, Edge.LEFT_OUT, limits, fixed);
                add(Way.TO, condition.operands().get(1), Edge.LEFT_OUT, limits, fixed);
            }
            case NOT_EQUAL, NOT_BETWEEN, IN, NOT_IN, MATCHES, NOT_MATCHES ->
                throw new NotTakenException("it asks that a number differs from results of earlier runs or is one of"
                        + " them; 'change' of a check says how far it may lie from one");
        }
        fixed.addAll(ChangeLimit.entries(limits, measured));
        return Claim.ofHistory(fixed);
    }

    private void add(Way way, Operand operand, Edge edge, List<ChangeLimit> limits, List<CheckEntry> fixed)
            throws NotTakenException {
        if (operand instanceof Operand.Amount amount) {
            fixed.add(way.demand(amount.value(), edge).limits(measured.entry()));
        } else {
            limits.add(limit(way, operand, edge));
        }
    }

    private ChangeLimit limit(Way way, Operand operand, Edge edge) throws NotTakenException {
        if (!(operand instanceof Operand.OfPast ofPast)) {
            throw new NotTakenException("its result is a number, and it is compared with something else");
        }
        Computed computed = ofPast.value();
        Past past = computed.past().orElseThrow();
        boolean whole = computed.factor().compareTo(BigDecimal.ONE) == 0;
        if (computed.offset().signum() == 0 && computed.factor().signum() >= 0) {
            if (!whole && !NEVER_NEGATIVE.contains(rule.type())) {
                throw new NotTakenException("a share of a number that may be negative is less here and more there;"
                        + " 'change' takes it of the number without its sign");
            }
            return new ChangeLimit(past, way.share, computed.factor(), edge);
        }
        if (whole && computed.offset().signum() == way.sign) {
            return new ChangeLimit(past, way.distance, computed.offset().abs(), edge);
        }
        throw new NotTakenException(
                "'change' of a check takes a share of an earlier result or a distance from it, such as"
                        + " { at_least: 90% } or { absolute: 5 }, and not both or a distance that has to be there");
    }
}
