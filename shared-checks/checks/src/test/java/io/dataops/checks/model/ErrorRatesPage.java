package io.dataops.checks.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Pattern ROW = Pattern.compile("\\| ([^|`]+) \\| `([^`]+)` \\| ([0-9,]+) \\| (.+) \\|");

    private ErrorRatesPage() {}

    /**
     * A line of the table.
     *
     * @param rows the name of the case
     * @param gate its id
     * @param shares in percent, as many as there are; then what is stated
     */
    record Line(String rows, String gate, List<Double> shares) {}

    /** The lines of the page. */
    static List<Line> lines() throws IOException {
        Matcher row = ROW.matcher(Files.readString(FILE));
        return row.results()
                .map(it -> new Line(
                        it.group(1),
                        it.group(2),
                        Stream.of(it.group(4).split(" \\| "))
                                .filter(cell -> !cell.isBlank())
                                .map(cell -> Double.valueOf(cell.replace("%", "")))
                                .toList()))
                .toList();
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
                        "| %s | `%s` | %,d | %s | %s | %s | %s | %.1f%% |%n",
                        errorCase.name(),
                        gate.getKey(),
                        runs,
                        percent(rates.passes()),
                        percent(rates.fails()),
                        percent(rates.slicePasses()),
                        percent(rates.anySliceFails()),
                        100 * errorCase.most()));
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
