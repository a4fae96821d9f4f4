package io.dataops.checks.importer.contract;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A regular expression that is searched for in a text, by the syntax of RE2. */
public record SearchPattern(String regex) {
    /** A quantifier elsewhere; in RE2 characters of text. */
    private static final Pattern OPEN_QUANTIFIER = Pattern.compile("\\{,[0-9]+\\}");

    /**
     * The pattern that finds what a regular expression finds anywhere in a text.
     *
     * @throws NotTakenException when RE2 refuses it, as it does looking around and referring back
     */
    public static SearchPattern of(String regex) throws NotTakenException {
        if (OPEN_QUANTIFIER.matcher(regex).find()) {
            throw new NotTakenException("its regular expression " + regex
                    + " has a quantifier without a lower limit, which RE2 reads as text; write {0,…}");
        }
        try {
            Pattern.compile(regex);
            // A suite takes no blank pattern; a group around it means the same.
            return new SearchPattern(regex.isBlank() ? "(?:" + regex + ")" : regex);
        } catch (PatternSyntaxException refused) {
            throw new NotTakenException(
                    "its regular expression " + regex + " is not one of RE2: " + refused.getDescription());
        }
    }

    /** Whether a text has it, as a condition. */
    public String in(String column) {
        return "regexp_matches(" + Sql.name(column) + ", " + Sql.text(regex) + ")";
    }
}
