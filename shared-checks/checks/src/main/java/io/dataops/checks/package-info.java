/**
 * The flow of a verification: a suite is read, planned, measured, judged and concluded, in this order and no other.
 *
 * <p>{@link io.dataops.checks.Verification} walks it. Below it, along the flow: {@code yaml} and {@code literal} (text
 * with places), {@code check} (the contract and the check types), {@code suite} (what the user wrote), {@code data} (the
 * files it means), {@code plan} (what an engine is asked), {@code judge} (what the numbers mean).
 *
 * <p>Models have a flow of their own beside it: {@code statistics} (numbers in, numbers out), {@code metric} (what predictions
 * are worth), {@code slice} (parts of the rows), {@code task} (what the columns of predictions mean), {@code score} and {@code
 * external} (who else makes predictions and metrics), {@code model} (evidence) and {@code gate} (decisions on it). Both
 * end in one verdict. {@code aggregate} joins the results of several modules to one. {@code suggest} walks
 * the flow to try a suite that it proposes.
 */
@NullMarked
package io.dataops.checks;

import org.jspecify.annotations.NullMarked;
