package io.dataops.projects;

import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The numbers of one check, computed without dataops.
 *
 * @param check its id
 * @param considered rows, empty for a check that counts none
 * @param failing rows, empty likewise
 * @param observed the value
 */
record Reference(String check, String considered, String failing, String observed) {
    /** Sums of doubles depend on their order in the last digits; these many agree whatever it is. */
    private static final MathContext COMPARED_DIGITS = new MathContext(11);

    static List<Reference> in(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells -> new Reference(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    boolean agreesWith(Outcome outcome) {
        Finding found = outcome.finding();
        return considered.equals(Objects.toString(found.considered(), ""))
                && failing.equals(Objects.toString(found.failing(), ""))
                && isSame(observed, Objects.toString(found.observed(), ""));
    }

    private static boolean isSame(String expected, String found) {
        return expected.equals(found) || (isNumber(expected) && isNumber(found) && rounded(expected, found));
    }

    private static boolean rounded(String expected, String found) {
        return new BigDecimal(expected).round(COMPARED_DIGITS).compareTo(new BigDecimal(found).round(COMPARED_DIGITS))
                == 0;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
