package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.UndefinedRule;
import io.dataops.checks.drift.DriftMethod;
import io.dataops.checks.drift.GroupMethod;
import io.dataops.checks.drift.OrderMethod;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Counterpart;
import io.dataops.checks.plan.Measure;
import java.util.Optional;

/**
 * What is asked of the drift of a column, whatever it is compared with.
 *
 * @param grouping empty where the suite says nothing, which is by type
 */
record DriftQuestion(
        Column column,
        DriftMethod method,
        Optional<Measure.Grouping> grouping,
        DriftLimits limits,
        UndefinedRule undefinedRule) {
    /** @throws ArgumentException when the suite asks for groups that the method does not look at */
    void requireFittingGroups() {
        if (method instanceof OrderMethod && grouping.isPresent()) {
            throw new ArgumentException(
                    "groups", method.key() + " takes numbers as they are; groups are for the other methods");
        }
    }

    Measure.Grouping groups() {
        return grouping.orElse(Measure.Grouping.BY_TYPE);
    }

    /** The check that compares with these values. */
    DriftCheck from(Counterpart reference) {
        DriftEvidence evidence = method.match(new DriftMethod.Cases<>() {
            @Override
            public DriftEvidence ofGroups(GroupMethod it) {
                return new DriftEvidence.OfGroups(it, new Measure.Grouped(column, reference, groups()));
            }

            @Override
            public DriftEvidence ofOrder(OrderMethod it) {
                return new DriftEvidence.OfOrder(it, new Measure.Parted(column, reference));
            }
        });
        return new DriftCheck(column, reference, evidence, limits, undefinedRule);
    }
}
