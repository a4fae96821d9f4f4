package io.dataops.checks.check.type;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Condition.CheckDigit.Algorithm;
import io.dataops.checks.plan.DateFormat;
import io.dataops.checks.plan.Literal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Formats of text that have a name. Each says exactly what it accepts; none asks the outside world. */
enum Format {
    /** One {@code @}, a local part of the characters mail systems really take, and a domain with a dot. */
    EMAIL(
            "an e-mail address",
            "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"),
    /** RFC 9562, in hexadecimal digits of either case with hyphens. */
    UUID("a UUID", "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"),
    /** An absolute http or https address. */
    URL("an http or https URL", "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+[^\\s]*$"),
    /** Four numbers from 0 to 255 without leading zeros. */
    IPV4("an IPv4 address", "^" + Octet.PATTERN + "(?:\\." + Octet.PATTERN + "){3}$"),
    /** RFC 4291 text form, with one {@code ::} at most; without zone and without an embedded IPv4 address. */
    IPV6("an IPv6 address", Ipv6.PATTERN),
    /** A calendar date, {@code yyyy-MM-dd}. */
    ISO_DATE("an ISO date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$") {
        @Override
        Condition condition(Column column) {
            return new Condition.Dated(column, DateFormat.of("yyyy-MM-dd"));
        }
    },
    /** A calendar date and time with T or a space, optional seconds and fraction, and an optional zone. */
    ISO_DATETIME(
            "an ISO date and time",
            "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + Leap.YEAR + "-02-29)"
                    + "[T ]" + Clock.PATTERN + "(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])?$"),
    /** ISO 13616 without spaces: country, two check digits, 11 to 30 letters or digits; the check digits hold. */
    IBAN("an IBAN", "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$") {
        @Override
        Condition condition(Column column) {
            return withCheckDigit(column, Algorithm.MOD_97);
        }
    },
    /** 12 to 19 digits, spaces or hyphens between them, with a Luhn check digit. */
    CARD_NUMBER("a payment card number", "^(?:[0-9][ -]?){11,18}[0-9]$") {
        @Override
        Condition condition(Column column) {
            return withCheckDigit(column, Algorithm.LUHN);
        }
    },
    /** Two capital letters assigned in ISO 3166-1, as the JDK knows them. */
    COUNTRY_CODE("a country code of ISO 3166-1", "^[A-Z]{2}$") {
        @Override
        Condition condition(Column column) {
            return oneOf(column, Arrays.stream(Locale.getISOCountries()));
        }
    },
    /** Three capital letters assigned in ISO 4217, as the JDK knows them. */
    CURRENCY_CODE("a currency code of ISO 4217", "^[A-Z]{3}$") {
        @Override
        Condition condition(Column column) {
            return oneOf(column, Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode));
        }
    },
    /** An optional sign and digits. */
    INTEGER("a whole number", "^[+-]?[0-9]+$"),
    /** An optional sign, digits, and optionally a point and digits. */
    DECIMAL("a decimal number", "^[+-]?[0-9]+(?:\\.[0-9]+)?$"),
    /** A plus and 8 to 15 digits, as in ITU-T E.164. */
    PHONE_E164("a phone number in E.164 form", "^\\+[1-9][0-9]{7,14}$");

    private final String words;
    private final String pattern;

    Format(String words, String pattern) {
        this.words = words;
        this.pattern = pattern;
    }

    String words() {
        return words;
    }

    Condition condition(Column column) {
        return new Condition.Matches(column, pattern);
    }

    Condition withCheckDigit(Column column, Algorithm algorithm) {
        return new Condition.All(
                List.of(new Condition.Matches(column, pattern), new Condition.CheckDigit(column, algorithm)));
    }

    private static Condition oneOf(Column column, Stream<String> codes) {
        return new Condition.OneOf(column, codes.sorted().map(Literal::text).toList());
    }

    /** A year with a February 29 in the Gregorian calendar. */
    private static final class Leap {
        static final String YEAR =
                "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    }

    /** Hours and minutes of a day. */
    private static final class Clock {
        static final String PATTERN = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
    }

    /** A number from 0 to 255. */
    private static final class Octet {
        static final String PATTERN = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    }

    /** Groups of hexadecimal digits, with every place where :: can stand. */
    private static final class Ipv6 {
        private static final String G = "[0-9a-fA-F]{1,4}";
        static final String PATTERN = "^(?:(?:" + G + ":){7}" + G
                + "|(?:" + G + ":){1,7}:"
                + "|(?:" + G + ":){1,6}:" + G
                + "|(?:" + G + ":){1,5}(?::" + G + "){1,2}"
                + "|(?:" + G + ":){1,4}(?::" + G + "){1,3}"
                + "|(?:" + G + ":){1,3}(?::" + G + "){1,4}"
                + "|(?:" + G + ":){1,2}(?::" + G + "){1,5}"
                + "|" + G + ":(?::" + G + "){1,6}"
                + "|:(?:(?::" + G + "){1,7}|:))$";
    }
}
