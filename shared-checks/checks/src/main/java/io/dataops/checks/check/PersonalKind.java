package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import java.util.Arrays;

/** A kind of personal data that can be told by its looks. A look-alike is no proof. */
public enum PersonalKind {
    EMAIL("e-mail addresses", "[\\p{L}0-9._%+-]+@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)*\\.\\p{L}{2,}"),
    PHONE("phone numbers", "\\+[1-9][0-9]{0,2}([ ./-]?\\(?[0-9]+\\)?){2,6}[0-9]{2}"),
    IBAN("IBANs", "\\b[A-Z]{2}[0-9]{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,3})?\\b"),
    CARD_NUMBER("card numbers", "\\b[2-6][0-9]{3}([ -]?[0-9]{4}){2}[ -]?[0-9]{3,4}\\b"),
    IP_ADDRESS("IP addresses", "\\b(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})){3}\\b");

    private final String words;
    private final String pattern;

    PersonalKind(String words, String pattern) {
        this.words = words;
        this.pattern = pattern;
    }

    /** For sentences, such as {@code e-mail addresses}. */
    public String words() {
        return words;
    }

    /** Whether a text holds it, anywhere in it. */
    public Condition in(Column column) {
        return new Condition.Matches(column, pattern);
    }

    /** Whether a text holds any kind. */
    public static Condition any(Column column) {
        return Condition.any(
                Arrays.stream(values()).map(kind -> kind.in(column)).toList());
    }
}
