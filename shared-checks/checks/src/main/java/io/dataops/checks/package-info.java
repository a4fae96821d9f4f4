/**
 * The flow of a verification: a suite is read, planned, measured, judged and concluded, in this order and no other.
 *
 * <p>{@link io.dataops.checks.Verification} walks it. Below it, along the flow: {@code yaml} and {@code literal} (text
 * with places), {@code check} (the contract and the check types), {@code suite} (what the user wrote), {@code data} (the
 * files it means), {@code plan} (what an engine is asked), {@code judge} (what the numbers mean).
 */
@NullMarked
package io.dataops.checks;

import org.jspecify.annotations.NullMarked;
