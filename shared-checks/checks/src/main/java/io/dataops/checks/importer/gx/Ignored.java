package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import java.util.List;
import java.util.Optional;

/** Which rows {@code ignore_row_if} leaves out. */
enum Ignored {
    ALL_MISSING,
    ANY_MISSING,
    NONE;

    /** For two columns; by default rows in which both are null. */
    static Ignored ofPair(Expectation it) throws NotTakenException {
        String word = it.text("ignore_row_if", "both_values_are_missing");
        return switch (word) {
            case "both_values_are_missing" -> ALL_MISSING;
            case "either_value_is_missing" -> ANY_MISSING;
            case "neither", "never" -> NONE;
            default -> throw unknown(word, "both_values_are_missing, either_value_is_missing, neither");
        };
    }

    /** For several columns; by default rows in which all are null. */
    static Ignored ofSeveral(Expectation it) throws NotTakenException {
        String word = it.text("ignore_row_if", "all_values_are_missing");
        return switch (word) {
            case "all_values_are_missing" -> ALL_MISSING;
            case "any_value_is_missing" -> ANY_MISSING;
            case "never" -> NONE;
            default -> throw unknown(word, "all_values_are_missing, any_value_is_missing, never");
        };
    }

    private static NotTakenException unknown(String word, String known) {
        return new NotTakenException("its ignore_row_if is '" + word + "', not " + known);
    }

    /** The condition on the rows that stay; empty when all do. */
    Optional<String> where(List<String> columns) {
        return switch (this) {
            case ALL_MISSING -> Optional.of(String.join(" IS NOT NULL OR ", columns) + " IS NOT NULL");
            case ANY_MISSING -> Optional.of(String.join(" IS NOT NULL AND ", columns) + " IS NOT NULL");
            case NONE -> Optional.empty();
        };
    }
}
