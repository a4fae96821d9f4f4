package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Demand.Edge;
import io.dataops.checks.importer.contract.Demand.End;
import io.dataops.checks.importer.contract.Demand.Side;
import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a number has to compare. The ends of a range are left out, and they belong to what lies outside of it. */
record NumberCondition(Condition.Operator operator, List<BigDecimal> numbers) {
    /** @throws NotTakenException when it compares with something else than numbers */
    static NumberCondition of(Condition condition) throws NotTakenException {
        if (condition.comparesWithPast()) {
            throw new NotTakenException(
                    "it compares rows or a share of them with earlier runs, and only numbers of the whole data set have a"
                            + " history here");
        }
        if (!condition.operands().stream().allMatch(Operand.Amount.class::isInstance)) {
            throw new NotTakenException("its result is a number, and it is compared with something else");
        }
        return new NumberCondition(
                condition.operator(),
                condition.operands().stream()
                        .map(operand -> ((Operand.Amount) operand).value())
                        .toList());
    }

    /**
     * The same as numbers between two ends or outside of them; empty for a list.
     *
     * @throws NotTakenException when no number fits
     */
    Optional<Demand> demand() throws NotTakenException {
        BigDecimal first = numbers.get(0);
        return switch (operator) {
            case EQUAL -> Optional.of(Demand.exactly(first));
            case NOT_EQUAL -> Optional.of(Demand.not(first));
            case ABOVE -> Optional.of(Demand.from(first, Edge.LEFT_OUT));
            case AT_LEAST -> Optional.of(Demand.from(first, Edge.INCLUDED));
            case BELOW -> Optional.of(Demand.to(first, Edge.LEFT_OUT));
            case AT_MOST -> Optional.of(Demand.to(first, Edge.INCLUDED));
            case BETWEEN -> Optional.of(range(Side.BETWEEN).ordered());
            case NOT_BETWEEN -> Optional.of(range(Side.OUTSIDE));
            case IN, NOT_IN -> Optional.empty();
            case MATCHES, NOT_MATCHES -> throw new NotTakenException("its result is a number, which matches no text");
        };
    }

    private Demand range(Side side) {
        return new Demand(
                side,
                Optional.of(new End(numbers.get(0), Edge.LEFT_OUT)),
                Optional.of(new End(numbers.get(1), Edge.LEFT_OUT)));
    }

    /**
     * The condition on a value of SQL; unknown where the value is null.
     *
     * @throws NotTakenException when no number fits
     */
    String sql(String value) throws NotTakenException {
        Optional<Demand> demand = demand();
        if (demand.isPresent()) {
            return demand.get().condition(value);
        }
        return value + (operator == Condition.Operator.NOT_IN ? " NOT IN (" : " IN (") + list() + ")";
    }

    /** What the number has to be, in words. */
    String words() throws NotTakenException {
        return demand().map(Demand::words)
                .orElse((operator == Condition.Operator.NOT_IN ? "none of " : "one of ") + list());
    }

    private String list() {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }
}
