package io.dataops.checks.task;

import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.Values;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of times that are given as texts. Texts of one form of ISO-8601, in one zone, are in the order of their
 * characters; whole numbers are in their own. Different forms have no order that could be relied on.
 */
final class TimeOrder {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern ISO = Pattern.compile("(?<local>[0-9]{4}"
            + "(-([0-9]{2}(-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?)?)?|W[0-9]{2}(-[0-9])?|Q[0-9]))?)"
            + "(?<zone>Z|[+-][0-9]{2}(:?[0-9]{2})?)?");
    private static final Pattern FRACTION = Pattern.compile("[.][0-9]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final Values.Codes times;
    private final List<Optional<Point>> points;

    private TimeOrder(Values.Codes times, List<Optional<Point>> points) {
        this.times = times;
        this.points = points;
    }

    /**
     * A time.
     *
     * @param form what it has in common with times that it can be compared with
     * @param number its place among times that are numbers; 0 for others
     * @param text its place among others
     */
    private record Point(String form, long number, String text) {
        private static final Comparator<Point> ORDER =
                Comparator.comparingLong(Point::number).thenComparing(Point::text);

        static Optional<Point> of(String text) {
            if (NUMBER.matcher(text).matches()) {
                return Optional.of(new Point("number", Long.parseLong(text), ""));
            }
            Matcher iso = ISO.matcher(text);
            if (!iso.matches()) {
                return Optional.empty();
            }
            String local = iso.group("local");
            String digits =
                    DIGIT.matcher(FRACTION.matcher(local).replaceFirst("")).replaceAll("0");
            return Optional.of(new Point(digits + iso.group("zone"), 0, local));
        }
    }

    static TimeOrder of(Values.Codes times) {
        return new TimeOrder(times, times.texts().stream().map(Point::of).toList());
    }

    /** The place of each row's time among all times, from 0. Notes rows whose time has none, whose place means nothing. */
    int[] steps(RowTable table, RowFlaws flaws) {
        String form = "";
        for (int row = 0; row < times.size(); row++) {
            if (times.isNull(row)) {
                continue; // noted by who read it
            }
            Optional<Point> point = points.get(times.codes().of(row));
            if (point.isEmpty()) {
                flaws.add("the time is no date or time of ISO-8601 and no whole number", table.place(row));
            } else if (form.isEmpty()) {
                form = point.get().form();
            } else if (!form.equals(point.get().form())) {
                flaws.add("the time is written in another form or zone than in the first row", table.place(row));
            }
        }
        return flaws.none() ? places() : new int[times.size()];
    }

    private int[] places() {
        Point[] ordered = points.stream()
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Point.ORDER)
                .toArray(Point[]::new);
        int[] placeOfCode = points.stream()
                .mapToInt(point -> Arrays.binarySearch(ordered, point.orElseThrow(), Point.ORDER))
                .toArray();
        return times.codes().stream().map(code -> placeOfCode[code]).toArray();
    }
}
