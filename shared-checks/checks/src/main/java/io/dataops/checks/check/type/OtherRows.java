package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Reference;
import io.dataops.checks.plan.Scope;

/** The keys that name the data set to compare with, and which of its rows count. */
final class OtherRows {
    static final Parameter<Reference> REFERENCE =
            Parameter.required("reference", ParameterKind.DATASET, "The data set to compare with.");
    static final Parameter<String> WHERE = Parameter.optional(
            "reference_where", ParameterKind.SQL, "SQL condition: only rows of the other data set that meet it count.");

    private OtherRows() {}

    static Scope scope(Arguments arguments) {
        return scope(arguments, arguments.get(REFERENCE));
    }

    static Scope scope(Arguments arguments, Reference reference) {
        return new Scope(reference.dataset(), arguments.find(WHERE).orElse(null));
    }

    /** The other rows in a sentence. */
    static String words(Scope other) {
        return other.where() == null ? other.dataset() : other.dataset() + " where " + OneLine.of(other.where());
    }
}
