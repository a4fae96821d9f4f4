package io.dataops.checks.importer.dqdl;

import java.util.List;

/**
 * How a value has to compare.
 *
 * @param operands two of a range, at least one of a list, else one
 */
record Condition(Operator operator, List<Operand> operands) {
    enum Operator {
        EQUAL,
        NOT_EQUAL,
        ABOVE,
        AT_LEAST,
        BELOW,
        AT_MOST,
        BETWEEN,
        NOT_BETWEEN,
        IN,
        NOT_IN,
        MATCHES,
        NOT_MATCHES
    }

    Condition {
        operands = List.copyOf(operands);
    }

    boolean is(Operator asked) {
        return operator == asked;
    }

    /** Whether all operands are of one kind, a null aside. */
    boolean compares(Class<? extends Operand> kind) {
        return operands.stream().allMatch(operand -> kind.isInstance(operand) || operand == Operand.Keyword.NULL)
                && operands.stream().anyMatch(kind::isInstance);
    }

    boolean comparesWithPast() {
        return operands.stream().anyMatch(Operand.OfPast.class::isInstance);
    }

    boolean names(Operand.Keyword keyword) {
        return operands.contains(keyword);
    }
}
