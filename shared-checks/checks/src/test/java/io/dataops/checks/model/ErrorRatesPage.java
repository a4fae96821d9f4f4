package io.dataops.checks.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of {@code docs/error-rates.md}: what simulations showed when they were last run at length. */
final class ErrorRatesPage {
    static final Path FILE = Path.of("..", "..", "docs", "error-rates.md");

    private static final String HEAD = """
            | Rows | Gate | Runs | Passes | Fails | Passes a slice | Blames any slice | At most |
            |---|---|---|---|---|---|---|---|
            """;
    private static final Pattern ROW =
            Pattern.compile("\\| ([^|`]+) \\| `([^`]+)` \\| ([0-9,]+) \\| (.+) \\| ([^|]+) \\|");

    private ErrorRatesPage() {}

    /**
     * A line of the table.
     *
     * @param rows the name of the case
     * @param gate its id
     * @param rates as many as there are, in the order of {@link ErrorRates#named}
     * @param claim of the last column
     */
    record Line(String rows, String gate, List<Double> rates, ErrorCase.Claim claim) {
        private static Line of(MatchResult row) {
            String stated = row.group(5);
            return new Line(
                    row.group(1),
                    row.group(2),
                    Stream.of(row.group(4).split(" \\| "))
                            .filter(cell -> !cell.isBlank())
                            .map(cell -> Double.parseDouble(cell.replace("%", "")) / 100)
                            .toList(),
                    Stream.of(ErrorCase.Claim.values())
                            .filter(claim -> stated(claim).equals(stated))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no claim: " + stated)));
        }
    }

    /** The lines of the page. */
    static List<Line> lines() throws IOException {
        Matcher row = ROW.matcher(Files.readString(FILE));
        return row.results().map(Line::of).toList();
    }

    /** What the page shows of a gate, by what it is; of nothing that is new to it. */
    static Map<String, Double> shown(ErrorCase<?> errorCase, String gate, ErrorRates rates) throws IOException {
        List<Double> shown = lines().stream()
                .filter(line ->
                        line.rows().equals(errorCase.name()) && line.gate().equals(gate))
                .map(Line::rates)
                .findFirst()
                .orElse(List.of());
        Map<String, Double> named = new LinkedHashMap<>();
        Iterator<Double> next = shown.iterator();
        for (String name : rates.named().keySet()) {
            if (next.hasNext()) {
                named.put(name, next.next());
            }
        }
        return named;
    }

    private static String stated(ErrorCase.Claim claim) {
        String most = String.format(Locale.ROOT, "%.1f%%", 100 * claim.most());
        return switch (claim) {
            case LEVEL -> most;
            case NEAR, BEYOND, WITHOUT_VARIANCE, ABSENT, HIDDEN -> "as shown, at most " + most;
        };
    }

    /** The page with another table. */
    static void write(int runs, List<ErrorCase<?>> cases, long seed) throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        for (ErrorCase<?> errorCase : cases) {
            for (Map.Entry<String, ErrorRates> gate :
                    errorCase.rates(runs, seed).entrySet()) {
                ErrorRates rates = gate.getValue();
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | `%s` | %,d | %s | %s | %s | %s | %s |%n",
                        errorCase.name(),
                        gate.getKey(),
                        runs,
                        percent(rates.passes()),
                        percent(rates.fails()),
                        percent(rates.slicePasses()),
                        percent(rates.anySliceFails()),
                        stated(errorCase.claim())));
            }
        }
        String page = Files.readString(FILE);
        int start = page.indexOf(HEAD);
        int end = page.indexOf("\n\n", start) + 1;
        Files.writeString(FILE, page.substring(0, start) + table + page.substring(end));
    }

    private static String percent(ErrorRates.Share share) {
        return share.chances() == 0 ? " " : String.format(Locale.ROOT, "%.2f%%", 100 * share.rate());
    }
}
