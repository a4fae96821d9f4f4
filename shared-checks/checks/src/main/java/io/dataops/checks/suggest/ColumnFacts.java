package io.dataops.checks.suggest;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.ColumnProfile.Frequency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What rules know of a column.
 *
 * @param role what it is in its data set
 * @param values the most frequent values, at most {@value FactFinder#MOST_VALUES}
 * @param lengths of texts
 * @param middle where the median of as many rows again lies
 */
record ColumnFacts(
        ColumnProfile profile, Role role, List<Frequency> values, Optional<Lengths> lengths, Optional<Middle> middle) {
    private static final Pattern NAME_OF_A_CODE = Pattern.compile(
            "(?i)(.*[_ .-])?(id|key|code|no|nr|num|number|zip|postal|uuid|guid|sku|ssn|phone|fax|tel)\\d*|.*[a-z0-9]I[dD]");

    private static final Pattern NAME_OF_A_CONTACT =
            Pattern.compile("(?i)(.*[_ .-])?(phone|mobile|fax|tel|address|street)\\d*|(?i).*(phone|mobile|fax)\\d*");
    /** Numbers that go on with time, or around with it. */
    private static final Pattern NAME_OF_A_TIME = Pattern.compile(
            "(?i)(.*[_ .-])?(year|quarter|month|week|weekday|day|hour|date|time|timestamp|epoch)([_ .-].*)?");

    ColumnFacts {
        values = List.copyOf(values);
    }

    /** What a column is in its data set. */
    enum Role {
        /** It tells rows apart, or is part of what does. */
        KEY,
        /** It points to another data set. */
        LINK,
        NONE
    }

    /** The shortest and the longest text, in code points. */
    record Lengths(long shortest, long longest) {}

    /** Two quantiles around the median. */
    record Middle(double low, double high) {}

    String name() {
        return profile.name();
    }

    ColumnKind kind() {
        return ColumnKind.valueOf(profile.type().toUpperCase(Locale.ROOT));
    }

    /** Whether limits of it are worth the name. */
    boolean hasEnough() {
        return profile.values() >= RowsSeen.FEWEST;
    }

    /** Rows with a value; only where there is one. */
    RowsSeen seen() {
        return new RowsSeen(profile.values());
    }

    long distinct() {
        Long counted = profile.distinct();
        return counted == null ? 0 : counted;
    }

    /** Whether it names something rather than measures it: then limits and means say nothing. */
    boolean isIdentifier() {
        return role != Role.NONE || isNamedLikeACode();
    }

    /** Whether limits and means are about what it holds: it neither names something nor tells a time. */
    boolean isMeasured() {
        return !isIdentifier() && !NAME_OF_A_TIME.matcher(name()).matches();
    }

    /** Whether people can be reached by it; two of them may share it. */
    boolean isContact() {
        return NAME_OF_A_CONTACT.matcher(name()).matches();
    }

    boolean isNamedLikeACode() {
        return NAME_OF_A_CODE.matcher(name()).matches();
    }

    boolean mayBePersonal() {
        return profile.mayBePersonal();
    }

    /** Whether a number has no place among the others. */
    boolean hasInfinite() {
        ColumnProfile.Range range = profile.range();
        return kind().isNumber()
                && profile.values() > 0
                && (range == null || !isFinite(range.min()) || !isFinite(range.max()));
    }

    private static boolean isFinite(String number) {
        return Double.isFinite(Double.parseDouble(number));
    }

    /** Whether {@link #values} are all there are, and all of them may be seen. */
    boolean isListed() {
        return !values.isEmpty()
                && values.size() == distinct()
                && values.stream().allMatch(value -> value.value() != null);
    }
}
