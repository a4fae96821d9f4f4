package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data set that a contract is about: {@code datasource/database/schema/table}. */
record SodaDataset(String qualifiedName, Fields top) {
    private static final String QUOTE = "[\"`]?";

    String table() {
        return last(qualifiedName);
    }

    /** The name of a data set without its data source and prefixes. */
    static String last(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('/') + 1).strip();
    }

    Optional<String> filter() {
        return top.text("filter");
    }

    List<Fields> columns() {
        return top.maps("columns").toList();
    }

    /** A query with the data set's name here where it reads from the table, with whatever prefixes it has there. */
    String ownNames(String query) {
        String[] parts = qualifiedName.split("/", -1);
        Pattern reads = Pattern.compile("(?i)\\b(from|join)(\\s+)" + prefixes(parts) + QUOTE + Pattern.quote(table())
                + QUOTE + "(?![\\w.\"`])");
        return reads.matcher(query)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2) + CheckEntry.DATASET));
    }

    /** Each prefix may stand only behind all those before it. */
    private static String prefixes(String[] parts) {
        StringBuilder prefixes = new StringBuilder();
        for (int part = 0; part < parts.length - 1; part++) {
            String one = QUOTE + Pattern.quote(parts[part].strip()) + QUOTE + "\\.";
            prefixes.insert(0, "(?:").append(one).append(")?");
        }
        return prefixes.toString();
    }
}
