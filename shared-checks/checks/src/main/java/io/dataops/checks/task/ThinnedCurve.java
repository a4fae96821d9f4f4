package io.dataops.checks.task;

import io.dataops.results.ModelEvidence.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points of a curve, at most 512 of however many are added. Up to 512 are kept as they are. Of more, the way along the
 * curve is cut into equal pieces, and the first, the last and the two outermost points of each are kept: so both ends are
 * exact, and no corner or peak is lost. Where some of these are one point, others from along the way take their place, so that
 * a curve has 512 unless its points lie close together.
 */
final class ThinnedCurve {
    private static final int MOST = 512;
    private static final int KEPT_OF_A_PIECE = 4;
    private static final int STEPS = 4 * MOST;

    private final Shape shape;
    private final @Nullable Piece[] pieces = new Piece[MOST / KEPT_OF_A_PIECE];
    /** The first point of each of many small steps along the way, for what the pieces leave free. */
    private final @Nullable Place[] steps = new Place[STEPS];

    private final List<Point> first = new ArrayList<>();
    private int added;

    /** How the way along a curve and the distance from it are measured. Both coordinates are from 0 to 1. */
    private enum Shape {
        /** Both coordinates only rise: the way is their sum, the distance is from the diagonal. */
        RISING {
            @Override
            double way(double x, double y) {
                return (x + y) / 2;
            }

            @Override
            double distance(double x, double y) {
                return y - x;
            }
        },
        /** Only the first coordinate rises: it is the way, and the second one is the distance. */
        WANDERING {
            @Override
            double way(double x, double y) {
                return x;
            }

            @Override
            double distance(double x, double y) {
                return y;
            }
        };

        abstract double way(double x, double y);

        abstract double distance(double x, double y);
    }

    private ThinnedCurve(Shape shape) {
        this.shape = shape;
    }

    /** A curve whose coordinates both only rise, such as ROC. */
    static ThinnedCurve rising() {
        return new ThinnedCurve(Shape.RISING);
    }

    /** A curve whose second coordinate may rise and fall, such as precision over recall. */
    static ThinnedCurve wandering() {
        return new ThinnedCurve(Shape.WANDERING);
    }

    /** Adds the next point; both coordinates from 0 to 1. */
    void add(double x, double y) {
        if (added < MOST) {
            first.add(new Point(x, y, null));
        }
        double way = shape.way(x, y);
        double distance = shape.distance(x, y);
        int place = Math.min(pieces.length - 1, (int) (way * pieces.length));
        Piece piece = pieces[place];
        if (piece == null) {
            piece = new Piece();
            pieces[place] = piece;
        }
        piece.add(x, y, distance, added);
        int step = Math.min(steps.length - 1, (int) (way * steps.length));
        if (steps[step] == null) {
            Place there = new Place();
            there.move(x, y, distance, added);
            steps[step] = there;
        }
        added++;
    }

    List<Point> points() {
        if (added <= MOST) {
            return List.copyOf(first);
        }
        NavigableMap<Integer, Point> kept = new TreeMap<>();
        Stream.of(pieces).flatMap(Stream::ofNullable).forEach(piece -> piece.keepIn(kept));
        fill(kept);
        return List.copyOf(kept.values());
    }

    /** Takes points of the steps in equal distances, as many as there is room for. */
    private void fill(NavigableMap<Integer, Point> kept) {
        List<Place> others = Stream.of(steps)
                .flatMap(Stream::ofNullable)
                .filter(step -> !kept.containsKey(step.number))
                .toList();
        int room = Math.min(MOST - kept.size(), others.size());
        for (int index = 0; index < room; index++) {
            others.get((int) ((long) index * others.size() / room)).keepIn(kept);
        }
    }

    /** What is kept of one piece of the way. Millions of points go through, so no object is made for each. */
    private static final class Piece {
        private final Place first = new Place();
        private final Place lowest = new Place();
        private final Place highest = new Place();
        private final Place last = new Place();

        void add(double x, double y, double distance, int number) {
            if (first.number < 0) {
                first.move(x, y, distance, number);
                lowest.move(x, y, distance, number);
                highest.move(x, y, distance, number);
            }
            if (distance < lowest.distance) {
                lowest.move(x, y, distance, number);
            }
            if (distance > highest.distance) {
                highest.move(x, y, distance, number);
            }
            last.move(x, y, distance, number);
        }

        void keepIn(NavigableMap<Integer, Point> kept) {
            List.of(first, lowest, highest, last).forEach(place -> place.keepIn(kept));
        }
    }

    /** Where a kept point is; its number is below 0 before there is one. */
    private static final class Place {
        private double x;
        private double y;
        private double distance;
        private int number = -1;

        void move(double toX, double toY, double atDistance, int ofNumber) {
            x = toX;
            y = toY;
            distance = atDistance;
            number = ofNumber;
        }

        void keepIn(NavigableMap<Integer, Point> kept) {
            kept.put(number, new Point(x, y, null));
        }
    }
}
