package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 16 checks of orders and three of each further column, in one verdict and as queries that run one after another. */
final class OrderSuites {
    private OrderSuites() {}

    /** All checks in one suite. */
    static String together(Path file) throws IOException {
        return Suites.suite(file, Text.resource("orders.yaml") + ofExtras("""
                        - not_null: [%1$s]
                        - min: { column: %1$s, min: 0 }
                        - mean: { column: %1$s, min: 0.4, max: 0.6 }
                        """));
    }

    /** The same checks as SQL, a query each. */
    static String oneByOne(Path file) throws IOException {
        return (Text.resource("orders-one-by-one.sql") + ofExtras("""
                                SELECT count(*) - count(%1$s) FROM {file};
                                SELECT min(%1$s) FROM {file};
                                SELECT avg(%1$s) FROM {file};
                                """)).replace("{file}", "'" + file + "'");
    }

    /** One trivial aggregate of each column. */
    static String bare(Path file) {
        return "SELECT sum(strlen(id)), sum(strlen(category)), sum(strlen(status)), sum(strlen(email)), sum(amount),"
                + " sum(quantity), sum(score), sum(rating), sum(price), sum(discount), "
                + names().map(name -> "sum(" + name + ")").collect(Collectors.joining(", ")) + " FROM '" + file + "'";
    }

    private static String ofExtras(String template) {
        return names().map(name -> template.formatted(name)).collect(Collectors.joining());
    }

    private static Stream<String> names() {
        return IntStream.range(0, Tables.EXTRA_COLUMNS).mapToObj(Tables::extra);
    }
}
