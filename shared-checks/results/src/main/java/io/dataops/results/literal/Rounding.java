package io.dataops.results.literal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The decimals at which numbers that are read together are shown: four, or as many more as keep a number apart from every
 * other and from zero. So 0.84999 never stands as 0.8500 beside a limit of 0.85, and a tiny p-value lengthens no number but
 * itself. A number that needs more than twelve is shown in full, or with three digits when it is that close to zero. Commas
 * stand between thousands.
 */
public final class Rounding {
    private static final int FEWEST = 4;
    private static final int MOST = 12;
    private static final MathContext TINY = new MathContext(3);
    private static final double LEAST_P = 0.0001;
    private static final int PLAIN = 40;

    private final Map<BigDecimal, Integer> decimals = new HashMap<>();

    private final String unit;

    private Rounding(Set<BigDecimal> different, int fewest, String unit) {
        this.unit = unit;
        decimals.put(BigDecimal.ZERO, fewest);
        for (int places = fewest; places <= MOST + 1; places++) {
            alone(different, places);
        }
    }

    public static Rounding of(Collection<BigDecimal> numbers) {
        return of(numbers, FEWEST, "");
    }

    /**
     * Numbers of a unit, which they are shown with. Its size tells how many decimals they have: as many as give the first of
     * them three digits.
     *
     * @param unit such as {@code ms}; empty for numbers without one
     */
    public static Rounding of(List<BigDecimal> numbers, String unit) {
        if (unit.isEmpty()) {
            return of(numbers);
        }
        int fewest = numbers.stream()
                .filter(number -> ordinary(number) && number.signum() != 0)
                .findFirst()
                .map(number -> TINY.getPrecision() - (number.precision() - number.scale()))
                .orElse(FEWEST);
        return of(numbers, Math.max(0, Math.min(MOST, fewest)), " " + unit);
    }

    private static Rounding of(Collection<BigDecimal> numbers, int fewest, String unit) {
        Set<BigDecimal> different = new HashSet<>(List.of(BigDecimal.ZERO));
        numbers.stream()
                .filter(Rounding::ordinary)
                .map(BigDecimal::stripTrailingZeros)
                .forEach(different::add);
        return new Rounding(different, fewest, unit);
    }

    /** Doubles, each as the shortest decimal that reads back as it: 0.1 is 0.1. */
    public static Rounding of(double... numbers) {
        return of(Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList());
    }

    /** A limit of counts, with all its digits. */
    public static String exact(BigDecimal number) {
        return full(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    /** A number that is read by itself, without digits that it does not have. */
    public static String alone(BigDecimal number) {
        return of(List.of(number)).show(number);
    }

    /** A measured number that is read by itself, with all four decimals. */
    public static String alone(double number) {
        return of(List.of(BigDecimal.valueOf(number))).show(number);
    }

    /**
     * A p-value; below 0.0001 further digits tell a reader nothing.
     *
     * @param level what it is compared with, which it never prints like without being it
     */
    public static String pValue(double p, double level) {
        return p < LEAST_P && level >= LEAST_P ? "below 0.0001" : of(p, level).show(p);
    }

    /**
     * A value of the data, as they write it: without commas, since it may be a year or the number of a house. Only a long
     * tail is cut.
     *
     * @param beside those that it is compared with
     */
    public static String ofData(BigDecimal number, Collection<BigDecimal> beside) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() <= FEWEST) {
            return Math.abs(shortest.scale()) > PLAIN ? shortest.toString() : shortest.toPlainString();
        }
        List<BigDecimal> all = new ArrayList<>(beside);
        all.add(number);
        return of(all).show(number).replace(",", "");
    }

    /** Notes the numbers that no other is like at these decimals; at the last, all that are left. */
    private void alone(Set<BigDecimal> different, int places) {
        Map<BigDecimal, Integer> alike = new HashMap<>();
        different.forEach(number -> alike.merge(rounded(number, places), 1, Integer::sum));
        for (BigDecimal number : different) {
            if (places > MOST || Objects.equals(alike.get(rounded(number, places)), 1)) {
                decimals.putIfAbsent(number, places);
            }
        }
    }

    private static BigDecimal rounded(BigDecimal number, int places) {
        return number.setScale(places, RoundingMode.HALF_EVEN);
    }

    /** Digits that a person reads as digits; a hostile file may hold 1e999999999. */
    private static boolean ordinary(BigDecimal number) {
        return number.precision() - number.scale() <= 18 && number.scale() <= 400;
    }

    /** The number without digits that it does not have: 0.85 is {@code 0.85}. */
    public String show(BigDecimal number) {
        return digits(number) + unit;
    }

    private String digits(BigDecimal number) {
        int places = places(number);
        if (places > MOST) {
            return isTiny(number) ? tiny(number) : full(number);
        }
        if (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0) {
            return Counted.digits(number.longValueExact());
        }
        return number.scale() <= places ? grouped(number) : padded(number, places);
    }

    /** A computed number without digits that it does not have, for a sentence. */
    public String tell(double number) {
        return show(BigDecimal.valueOf(number));
    }

    /** The number with all decimals, so that a column of measured numbers lines up. */
    public String show(double number) {
        return digits(number) + unit;
    }

    private String digits(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        int places = places(exact);
        if (places > MOST) {
            return isTiny(exact) ? tiny(exact) : Double.toString(number);
        }
        return places == 0 ? Counted.digits(rounded(exact, 0).longValueExact()) : padded(exact, places);
    }

    private static String full(BigDecimal number) {
        return Math.abs(number.scale()) > PLAIN ? number.toString() : grouped(number);
    }

    private static boolean isTiny(BigDecimal number) {
        return ordinary(number) && number.signum() != 0 && rounded(number, MOST).signum() == 0;
    }

    private static String tiny(BigDecimal number) {
        return number.round(TINY).toString();
    }

    /** A number that was not among those read together is shown like the longest of them. */
    private int places(BigDecimal number) {
        if (!ordinary(number)) {
            return MOST + 1;
        }
        Integer places = decimals.get(number.stripTrailingZeros());
        return places != null ? places : Collections.max(decimals.values());
    }

    private static String padded(BigDecimal number, int places) {
        return grouped(rounded(number, places));
    }

    static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
