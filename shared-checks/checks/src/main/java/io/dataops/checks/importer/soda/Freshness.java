package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.results.literal.DurationLiteral;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * The age of the newest value, which must be less than a number of units. An age that is exactly the limit passes here, where
 * Soda's {@code must_be_less_than} does not let it: times rarely meet to the microsecond. Without a unit hours are meant.
 */
record Freshness(SodaCheck check, String column, Duration unit) {
    private static final Duration LONGEST = Duration.ofDays(1_000_000);

    static Freshness of(SodaCheck check) throws NotTakenException {
        String column = check.with("column")
                .keys()
                .text("column")
                .orElseThrow(() -> new NotTakenException("it names no column"));
        return new Freshness(check, column, unit(check));
    }

    private static Duration unit(SodaCheck check) throws NotTakenException {
        String unit = check.keys().below("threshold").text("unit").orElse("hour");
        return switch (unit) {
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            case "day" -> Duration.ofDays(1);
            default -> throw new NotTakenException("its unit '" + unit + "' is none of minute, hour and day");
        };
    }

    List<CheckEntry> entries() throws NotTakenException {
        return check.neededThresholds().ofNumbers().entries(this::entry);
    }

    private CheckEntry entry(Demand demand) throws NotTakenException {
        if (demand.side() == Demand.Side.OUTSIDE
                || demand.low().isPresent()
                || demand.high().isEmpty()) {
            throw new NotTakenException("only an upper limit of an age has a counterpart here");
        }
        Demand.End end = demand.high().get();
        BigDecimal seconds = BigDecimal.valueOf(unit.toSeconds()).multiply(end.at());
        if (end.at().signum() <= 0
                || seconds.compareTo(BigDecimal.valueOf(LONGEST.toSeconds())) > 0
                || seconds.stripTrailingZeros().scale() > 0) {
            throw new NotTakenException(
                    "its limit " + end.at().toPlainString() + " is no age in whole seconds that can be compared with");
        }
        String greatest = DurationLiteral.write(Duration.ofSeconds(seconds.longValueExact()));
        return check.filtered(check.entry("freshness").with("column", column).with("max_age", greatest));
    }
}
