package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a test is here.
 *
 * @param arguments those that it knows; with any other it would mean something else
 */
record Translation(Subject subject, Set<String> arguments, Maker maker) {
    /** What a test may be about. */
    enum Subject {
        COLUMN,
        TABLE,
        EITHER
    }

    /** Says what a test means; most are one question, and some are several. */
    @FunctionalInterface
    interface Maker {
        List<Meaning> of(DbtTest test) throws NotTakenException;
    }

    /** Says what a test means that is one question. */
    @FunctionalInterface
    interface One {
        Meaning of(DbtTest test) throws NotTakenException;
    }

    static Map.Entry<String, Translation> ofColumn(String name, One one, String... arguments) {
        return entry(name, Subject.COLUMN, test -> List.of(one.of(test)), arguments);
    }

    static Map.Entry<String, Translation> ofTable(String name, One one, String... arguments) {
        return entry(name, Subject.TABLE, test -> List.of(one.of(test)), arguments);
    }

    /** @param arguments its own; that of its column is known to all but tests of a table */
    static Map.Entry<String, Translation> entry(String name, Subject subject, Maker maker, String... arguments) {
        Stream<String> own = subject == Subject.TABLE ? Stream.of() : Stream.of("column_name");
        return Map.entry(
                name,
                new Translation(
                        subject,
                        Stream.concat(own, Stream.of(arguments)).collect(Collectors.toUnmodifiableSet()),
                        maker));
    }

    /** The meaning of a test whose arguments are all known. */
    List<Meaning> of(DbtTest test) throws NotTakenException {
        if (subject == Subject.TABLE && test.column().isPresent()) {
            throw new NotTakenException("it is a test of a table and stands under a column");
        }
        if (subject == Subject.COLUMN) {
            test.own();
        }
        for (YamlEntry argument : test.arguments().map().entries()) {
            if (!arguments.contains(argument.key().value())) {
                throw new NotTakenException(
                        "its argument '" + argument.key().value() + "' is not one of " + test.type());
            }
        }
        return maker.of(test);
    }
}
