package io.dataops.checks.model;

import io.dataops.results.ModelEvidence;
import java.util.Optional;

/**
 * How the command of a model ended.
 *
 * @param evidence what the result says of it
 * @param problem why nothing that it should have made can be trusted; empty when it ended well
 */
record FinishedCommand(ModelEvidence.CommandRun evidence, Optional<String> problem) {}
