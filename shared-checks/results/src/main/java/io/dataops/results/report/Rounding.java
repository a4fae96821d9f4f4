package io.dataops.results.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The decimals at which numbers that are read together are shown: four, or as many more as keep different numbers, and
 * numbers and zero, apart. So 0.84999 never stands as 0.8500 beside a limit of 0.85. Beyond twelve decimals each number is
 * shown in full.
 */
public final class Rounding {
    private static final int FEWEST = 4;
    private static final int MOST = 12;

    private final int decimals;

    private Rounding(int decimals) {
        this.decimals = decimals;
    }

    public static Rounding of(Collection<BigDecimal> numbers) {
        Set<BigDecimal> different = new HashSet<>(List.of(BigDecimal.ZERO));
        numbers.stream()
                .filter(Rounding::ordinary)
                .map(BigDecimal::stripTrailingZeros)
                .forEach(different::add);
        int decimals = FEWEST;
        while (decimals <= MOST && rounded(different, decimals).size() < different.size()) {
            decimals++;
        }
        return new Rounding(decimals);
    }

    private static Set<BigDecimal> rounded(Set<BigDecimal> numbers, int decimals) {
        Set<BigDecimal> rounded = new HashSet<>();
        numbers.forEach(number -> rounded.add(number.setScale(decimals, RoundingMode.HALF_EVEN)));
        return rounded;
    }

    /** Digits that a person reads as digits; a hostile file may hold 1e999999999. */
    private static boolean ordinary(BigDecimal number) {
        return number.precision() - number.scale() <= 18 && number.scale() <= 400;
    }

    /** The number without digits that it does not have: 0.85 is {@code 0.85}. */
    public String show(BigDecimal number) {
        if (!ordinary(number) || decimals > MOST) {
            return number.toString();
        }
        if (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0) {
            return Count.digits(number.longValueExact());
        }
        return number.scale() <= decimals ? number.toPlainString() : padded(number);
    }

    /** The number with all decimals, so that a column of measured numbers lines up. */
    public String show(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return ordinary(exact) && decimals <= MOST ? padded(exact) : Double.toString(number);
    }

    private String padded(BigDecimal number) {
        return number.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
