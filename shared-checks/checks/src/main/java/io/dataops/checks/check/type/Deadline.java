package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.Statistic;
import io.dataops.results.literal.Counted;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * By a time of day, on every day that counts, there are rows of that day or of some days before. The last deadline before
 * the session started decides. A timestamp without a zone is UTC.
 *
 * @param lag how many days that count the newest row may lie before the day of the deadline
 */
record Deadline(Column column, LocalTime by, ZoneId zone, WorkingDays days, long lag) implements Check {
    private static final long MOST_LAG = 366;

    private static final Parameter<Column> COLUMN =
            Parameter.required("column", ParameterKind.COLUMN, "A column of dates or timestamps.");
    private static final Parameter<String> BY =
            Parameter.required("by", ParameterKind.TEXT, "The time of day, such as `'08:00'`.");
    private static final Parameter<String> ZONE = Parameter.optional(
            "zone",
            ParameterKind.TEXT,
            "The time zone of `by` and of the days, such as `Europe/Lisbon`; by default UTC.");
    private static final Parameter<WorkingDays.Days> DAYS = Parameter.optional(
            "days",
            ParameterKind.choice(WorkingDays.Days.class),
            "`every` (the default), or `working` for Monday to Friday.");
    private static final Parameter<List<String>> HOLIDAYS =
            Parameter.optional("holidays", ParameterKind.TEXTS, "Days that do not count, such as `[2026-12-25]`.");
    private static final Parameter<Long> LAG = Parameter.optional(
            "lag",
            ParameterKind.COUNT,
            "How many days that count the newest row may lie before the day of the deadline; by default 0.");

    static final CheckType TYPE = CheckType.named("deadline", CheckType.Family.TIME)
            .summary("By a time of day there are rows of that day, or of some days before.")
            .takes(COLUMN)
            .takes(BY)
            .takes(ZONE)
            .takes(DAYS)
            .takes(HOLIDAYS)
            .takes(LAG)
            .filtered()
            .example(
                    "deadline: { column: updated, by: '08:00', zone: Europe/Lisbon, days: working, holidays: [2026-12-25],"
                            + " lag: 1 }")
            .reads(Deadline::read);

    private static Check read(Arguments arguments) {
        long lag = arguments.find(LAG).orElse(0L);
        if (lag > MOST_LAG) {
            throw new ArgumentException("lag", "a lag is at most " + MOST_LAG + " days, not " + lag);
        }
        Set<LocalDate> holidays = new TreeSet<>();
        for (String day : arguments.find(HOLIDAYS).orElse(List.of())) {
            holidays.add(time("holidays", day, "a date such as 2026-12-25", LocalDate::parse));
        }
        return new Deadline(
                arguments.get(COLUMN),
                time("by", arguments.get(BY), "a time of day such as 08:00", LocalTime::parse),
                time("zone", arguments.find(ZONE).orElse("UTC"), "a time zone such as Europe/Lisbon", ZoneId::of),
                new WorkingDays(arguments.find(DAYS).orElse(WorkingDays.Days.EVERY), holidays),
                lag);
    }

    private static <T> T time(String key, String text, String words, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException refused) {
            throw new ArgumentException(key, "'" + text + "' is not " + words);
        }
    }

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(newest(), new Measure.Now());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        ZonedDateTime now = numbers.of(new Measure.Now()).atZone(zone);
        LocalDate today = now.toLocalDate();
        LocalDate due = days.lastUntil(now.toLocalTime().isBefore(by) ? today.minusDays(1) : today);
        LocalDate wanted = days.back(due, lag);
        String deadline = "; rows of " + wanted + " were due on " + due + " at " + by + " " + zone;
        return numbers.of(newest()).match(new Estimate.Cases<>() {
            @Override
            public Judgement defined(Estimate.Defined estimate) {
                boolean there = !day(estimate.value()).isBefore(wanted);
                return Judgement.onValue(
                        there, estimate.value().toString(), "it is " + Age.told(estimate.value()) + deadline);
            }

            @Override
            public Judgement undefined(Estimate.Undefined estimate) {
                return Judgement.onValue(
                        false, "undefined", "it is undefined, because " + estimate.reason() + deadline);
            }
        });
    }

    /** A date is a day of the zone. */
    private LocalDate day(Scalar value) {
        return value instanceof Scalar.Day day
                ? day.value()
                : Age.instant(value).atZone(zone).toLocalDate();
    }

    private Measure.Aggregate newest() {
        return new Measure.Aggregate(Statistic.MAX, column);
    }

    @Override
    public String sentence() {
        return "the newest " + column + " is " + expected();
    }

    @Override
    public String expected() {
        String which =
                switch (days.days()) {
                    case EVERY -> "day";
                    case WORKING -> "working day";
                };
        return (lag == 0 ? "of the same day" : "at most " + new Counted(lag, "day") + " back") + " by " + by
                + " " + zone + " of each " + which
                + (days.holidays().isEmpty()
                        ? ""
                        : " but " + new Counted(days.holidays().size(), "holiday"));
    }
}
