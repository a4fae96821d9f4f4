package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.results.literal.NearestName;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The named formats of a text, each as the language's reference describes it. Where that is silent, such as about blanks behind a
 * sign, separators of dates and accents, Soda's own tests decide.
 */
final class ClFormats {
    private static final String POINT = "(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)";
    private static final String COMMA = "(?:[0-9]+(?:,[0-9]+)?|,[0-9]+)";
    private static final String EITHER = "(?:[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)";
    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String TWO_OF_DAY = "(?:0[1-9]|[12][0-9]|3[01])";
    private static final String TWO_OF_MONTH = "(?:0[1-9]|1[0-2])";
    private static final String YEAR = "[12][0-9]{3}";
    private static final String WEEK = "-?W(?:0[1-9]|[1-4][0-9]|5[0-3])(?:-?[1-7])?";
    private static final String DAY_OF_YEAR = "-?(?:[0-2][0-9]{2}|3[0-5][0-9]|36[0-6])";
    private static final String SIXTY = "[0-5][0-9]";
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String IPV4 = BYTE + "(?:\\." + BYTE + "){3}";
    private static final String HOURS_12 = "(?:0?[1-9]|1[0-2]):" + SIXTY;
    private static final String HOURS_24 = "(?:[01]?[0-9]|2[0-3]):" + SIXTY;

    private static final Map<String, String> ALL = all();
    /** Of these the reference gives examples that do not tell what else is right. */
    private static final Set<String> BY_EXAMPLE = Set.of("phone number", "money", "money comma", "money point");

    private ClFormats() {}

    private static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        Map.of("", EITHER, " comma", COMMA, " point", POINT).forEach((kind, number) -> {
            all.put("decimal" + kind, "[-+]? ?" + number);
            all.put("percentage" + kind, " *[-+]? *" + number + " *% *");
            all.put("positive decimal" + kind, "\\+? ?" + number);
            all.put("negative decimal" + kind, "- ?" + number);
            all.put("positive percentage" + kind, " *\\+? *" + number + " *% *");
            all.put("negative percentage" + kind, " *- *" + number + " *% *");
        });
        all.put("integer", "[-+]? ?[0-9]+");
        all.put("positive integer", "\\+? ?[0-9]+");
        all.put("negative integer", "- ?[0-9]+|0");
        all.put("date eu", DAY + "[-/]" + MONTH + "[-/][0-9]{4}");
        all.put("date us", MONTH + "[-/]" + DAY + "[-/][0-9]{4}");
        all.put("date inverse", "[0-9]{4}[-/]" + MONTH + "[-/]" + DAY);
        all.put(
                "date iso 8601",
                YEAR + "(?:-" + TWO_OF_MONTH + "|(?:-?" + TWO_OF_MONTH + "-?" + TWO_OF_DAY + "|" + WEEK + "|"
                        + DAY_OF_YEAR
                        + ")(?:[T ](?:[01][0-9]|2[0-3])(?::?" + SIXTY + "(?::?" + SIXTY
                        + "(?:[.,][0-9]+)?)?)?(?:Z|[-+][0-9]{2}(?::?[0-9]{2})?)?)?)?");
        all.put("time 12h nosec", HOURS_12);
        all.put("time 12h", HOURS_12 + ":" + SIXTY);
        all.put("timestamp 12h", HOURS_12 + ":" + SIXTY);
        all.put("time 24h nosec", HOURS_24);
        all.put("time 24h", HOURS_24 + ":" + SIXTY);
        all.put("timestamp 24h", HOURS_24 + ":" + SIXTY);
        all.put(
                "credit card number",
                "(?:[0-9]{4}(?: [0-9]{4}){3}|[0-9]{4}(?:-[0-9]{4}){3}|[0-9]{16}|[0-9]{5}(?: [0-9]{5}){3})");
        all.put("email", "[\\p{L}0-9._%+'-]+@[\\p{L}0-9.-]+\\.[A-Za-z]{2,}");
        all.put("ip address", IPV4);
        all.put("ipv4 address", IPV4);
        all.put("ipv6 address", "[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}");
        all.put("uuid", "[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}");
        return all;
    }

    /** A regular expression of the whole value. */
    static String regex(String name) throws NotTakenException {
        String format = name.strip();
        if (BY_EXAMPLE.contains(format)) {
            throw new NotTakenException("the format '" + format
                    + "' is described by examples only, which do not tell what else has it; write a regex");
        }
        String regex = ALL.get(format);
        if (regex == null) {
            throw new NotTakenException("the format '" + name + "' is not known here"
                    + NearestName.to(format, ALL.keySet())
                            .map(nearest -> "; did you mean '" + nearest + "'?")
                            .orElse(""));
        }
        return "^(?:" + regex + ")$";
    }
}
