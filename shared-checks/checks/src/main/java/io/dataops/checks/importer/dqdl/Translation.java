package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.NotTakenException;

/** Says a rule of one type as a claim. */
@FunctionalInterface
interface Translation {
    /**
     * The claim of a rule.
     *
     * @throws NotTakenException when it cannot keep its meaning
     */
    Claim of(Rule rule) throws NotTakenException;
}
