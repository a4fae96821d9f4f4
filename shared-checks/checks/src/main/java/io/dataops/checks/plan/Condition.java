package io.dataops.checks.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A question to one row: yes, no, or unknown because a value it looks at is null. Conditions are values, so equal ones
 * are measured once.
 */
public sealed interface Condition {
    /** What a regular expression may ask of a place in a text, or of what stands around it. */
    Pattern ASKS_WHERE = Pattern.compile("[\\^$\\\\]|\\(\\?");

    /** The value is there. Never unknown. */
    record Present(Column column) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.present(this);
        }
    }

    /** The text has a character other than white space. */
    record NotBlank(Column column) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notBlank(this);
        }
    }

    /** The value is one of a set that is not empty. */
    record OneOf(Column column, List<Literal> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("the set of values is empty");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** The value lies within the bounds. */
    record Within(Column column, Bounds bounds) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.within(this);
        }
    }

    /** The text holds a match of a regular expression, anywhere unless it is anchored. RE2 syntax. */
    record Matches(Column column, String pattern) implements Condition {
        /** Whether it finds nothing at all in every text: what {@code .*} or {@code x?} does, with or without a {@code ^}. */
        @Override
        public boolean cannotBeFalse() {
            String unanchored = pattern.startsWith("^") ? pattern.substring(1) : pattern;
            try {
                return !ASKS_WHERE.matcher(unanchored).find()
                        && Pattern.compile(unanchored).matcher("").matches();
            } catch (PatternSyntaxException onlyOfRe2) {
                return false;
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.matches(this);
        }
    }

    /** The length of the text in Unicode code points lies within the bounds. */
    record Length(Column column, Bounds bounds) implements Condition {
        @Override
        public boolean cannotBeFalse() {
            return bounds.containEveryCount();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.length(this);
        }
    }

    /** The text is a calendar date or time in that format; February 30 is not. */
    record Dated(Column column, DateFormat format) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dated(this);
        }
    }

    /** The last digit of the text is the check digit of the digits before it; spaces and hyphens are passed over. */
    record CheckDigit(Column column, Algorithm algorithm) implements Condition {
        /** How a check digit is made. */
        public enum Algorithm {
            /** Payment cards, ISO/IEC 7812-1. */
            LUHN,
            /** IBAN, ISO 13616: four characters moved to the end, letters as 10 to 35, remainder 1 modulo 97. */
            MOD_97
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkDigit(this);
        }
    }

    /** The text is well-formed JSON, RFC 8259. */
    record Json(Column column) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.json(this);
        }
    }

    /** Two columns of a row compare that way. */
    record Compares(Column left, Comparison comparison, Column right) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.compares(this);
        }
    }

    /** The parts add up to the total, give or take {@code within}. */
    record AddsUp(List<Column> parts, Column total, BigDecimal within) implements Condition {
        public AddsUp {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.addsUp(this);
        }
    }

    /**
     * The date or time lies between a day and the start of the session; without a zone it is UTC.
     *
     * @param ahead how much later than the start of the session it may be
     */
    record InTime(Column column, LocalDate notBefore, Duration ahead) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inTime(this);
        }
    }

    /** What the suite wrote in SQL about one row. */
    record Sql(String text) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sql(this);
        }
    }

    /** No where the other says yes; unknown stays unknown. */
    record Not(Condition condition) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** Yes where all say yes, no where one says no, else unknown. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean cannotBeFalse() {
            return conditions.stream().allMatch(Condition::cannotBeFalse);
        }

        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /** No where the other is unknown: a null fails. Never unknown. */
    record Known(Condition condition) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known(this);
        }
    }

    /** Yes where one says yes, no where all say no, else unknown. */
    static Condition any(List<Condition> conditions) {
        return new Not(new All(conditions.stream().<Condition>map(Not::new).toList()));
    }

    <R> R match(Cases<R> cases);

    /** Whether no row can say no, which is known without a row; false where that is not known. */
    default boolean cannotBeFalse() {
        return false;
    }

    /** One answer per condition; a new one does not compile until every reader handles it. */
    interface Cases<R> {
        R present(Present condition);

        R notBlank(NotBlank condition);

        R oneOf(OneOf condition);

        R within(Within condition);

        R matches(Matches condition);

        R length(Length condition);

        R dated(Dated condition);

        R checkDigit(CheckDigit condition);

        R json(Json condition);

        R compares(Compares condition);

        R addsUp(AddsUp condition);

        R inTime(InTime condition);

        R sql(Sql condition);

        R not(Not condition);

        R all(All condition);

        R known(Known condition);
    }
}
