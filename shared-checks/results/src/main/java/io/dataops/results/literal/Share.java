package io.dataops.results.literal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a whole, for people. Only none prints as {@code 0%} and only all as {@code 100%}: 1 of 10,000,000 is
 * {@code 0.00001%}, and a share that is not a limit never prints like it.
 *
 * @param part how many of them, or their weight, at least 0
 * @param whole how many there are, at least 0
 */
public record Share(BigDecimal part, BigDecimal whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT_ENOUGH = new MathContext(40);
    private static final MathContext LEVEL = new MathContext(4);
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,12})?) ?%");

    public Share(long part, long whole) {
        this(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** A share that was computed, such as a confidence, in percent with four digits: 0.98750001 is {@code 98.75%}. */
    public static String percent(double share) {
        BigDecimal percent =
                BigDecimal.valueOf(share).multiply(HUNDRED).round(LEVEL).stripTrailingZeros();
        return percent.compareTo(HUNDRED) == 0
                ? new Share(BigDecimal.valueOf(share), BigDecimal.ONE).toString()
                : percent.toPlainString() + "%";
    }

    /**
     * The percentages a sentence speaks of, such as 99.9 in {@code at least 99.9%}, and what they leave: a limit for the
     * rows that meet a check is one for those that fail it.
     */
    public static List<BigDecimal> limitsIn(String sentence) {
        return PERCENT.matcher(sentence)
                .results()
                .map(match -> new BigDecimal(match.group(1)))
                .flatMap(percent -> Stream.of(percent, HUNDRED.subtract(percent)))
                .toList();
    }

    @Override
    public String toString() {
        return apartFrom(List.of());
    }

    /**
     * The share in percent with two significant digits of the distance to the nearer of none and all, and with more where
     * it would else print like one of the limits without being it.
     *
     * @param limits in percent
     */
    public String apartFrom(Collection<BigDecimal> limits) {
        if (whole.signum() == 0) {
            return "no share";
        }
        BigDecimal percent = HUNDRED.multiply(part).divide(whole, EXACT_ENOUGH);
        int decimals = decimals(percent);
        BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_EVEN);
        while (collapses(percent, rounded, limits) && decimals < EXACT_ENOUGH.getPrecision()) {
            decimals++;
            rounded = percent.setScale(decimals, RoundingMode.HALF_EVEN);
        }
        BigDecimal plain = rounded.stripTrailingZeros();
        return Rounding.grouped(plain) + "%";
    }

    private static int decimals(BigDecimal percent) {
        BigDecimal distance = percent.min(HUNDRED.subtract(percent)).abs();
        return distance.signum() == 0 ? 0 : Math.max(1, 1 - (distance.precision() - distance.scale() - 1));
    }

    private static boolean collapses(BigDecimal percent, BigDecimal rounded, Collection<BigDecimal> limits) {
        return limits.stream().anyMatch(limit -> rounded.compareTo(limit) == 0 && percent.compareTo(limit) != 0);
    }
}
