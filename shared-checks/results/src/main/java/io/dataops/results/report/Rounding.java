package io.dataops.results.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The decimals at which numbers that are read together are shown: four, or as many more as keep a number apart from every
 * other and from zero. So 0.84999 never stands as 0.8500 beside a limit of 0.85, and a tiny p-value lengthens no number but
 * itself. A number that needs more than twelve is shown in full, or with three digits when it is that close to zero.
 */
public final class Rounding {
    private static final int FEWEST = 4;
    private static final int MOST = 12;
    private static final MathContext TINY = new MathContext(3);

    private final Map<BigDecimal, Integer> decimals = new HashMap<>();

    private Rounding(Set<BigDecimal> different, int fewest) {
        decimals.put(BigDecimal.ZERO, fewest);
        for (int places = fewest; places <= MOST + 1; places++) {
            alone(different, places);
        }
    }

    public static Rounding of(Collection<BigDecimal> numbers) {
        return of(numbers, FEWEST);
    }

    /** Numbers of a unit, whose size tells how many decimals they have: as many as give the first of them three digits. */
    static Rounding ofUnit(List<BigDecimal> numbers) {
        int fewest = numbers.stream()
                .filter(number -> ordinary(number) && number.signum() != 0)
                .findFirst()
                .map(number -> TINY.getPrecision() - (number.precision() - number.scale()))
                .orElse(FEWEST);
        return of(numbers, Math.max(0, Math.min(MOST, fewest)));
    }

    private static Rounding of(Collection<BigDecimal> numbers, int fewest) {
        Set<BigDecimal> different = new HashSet<>(List.of(BigDecimal.ZERO));
        numbers.stream()
                .filter(Rounding::ordinary)
                .map(BigDecimal::stripTrailingZeros)
                .forEach(different::add);
        return new Rounding(different, fewest);
    }

    /**
     * A number with a long tail, so that it stays apart from others; empty for one that is read in full.
     *
     * @param others those that it is compared with
     */
    public static Optional<String> withoutTail(BigDecimal number, Collection<BigDecimal> others) {
        if (number.stripTrailingZeros().scale() <= FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> together = new ArrayList<>(others);
        together.add(number);
        return Optional.of(of(together).show(number));
    }

    /** A number that is read by itself. */
    static String alone(double number) {
        return of(List.of(BigDecimal.valueOf(number))).show(number);
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
        int places = places(number);
        if (places > MOST) {
            return isTiny(number) ? tiny(number) : number.toString();
        }
        if (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0) {
            return Count.digits(number.longValueExact());
        }
        return number.scale() <= places ? number.toPlainString() : padded(number, places);
    }

    /** The number with all decimals, so that a column of measured numbers lines up. */
    public String show(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        int places = places(exact);
        if (places > MOST) {
            return isTiny(exact) ? tiny(exact) : Double.toString(number);
        }
        return places == 0 ? Count.digits(rounded(exact, 0).longValueExact()) : padded(exact, places);
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
        return rounded(number, places).toPlainString();
    }
}
