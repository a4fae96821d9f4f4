package io.dataops.checks.task;

import io.dataops.results.ModelEvidence.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The points of a curve, at most 512 of however many are added. Up to 512 are kept as they are. Of more, the way along the
 * curve is cut into equal pieces, and the first, the last and the two outermost points of each are kept: so both ends are
 * exact, and no corner or peak is lost. Where some of these are one point, others from along the way take their place, so that
 * a curve has 512 unless its points lie close together.
 */
final class ThinnedCurve {
    private static final int MOST = 512;
    private static final int KEPT_OF_A_PIECE = 4;
    private static final int STEPS_OF_A_PIECE = 16;
    /** A power of two, so that where a step ends is no rounded number. */
    private static final int STEPS = STEPS_OF_A_PIECE * MOST / KEPT_OF_A_PIECE;

    private final Shape shape;
    private final List<Piece> pieces = new ArrayList<>();
    /** The first point of each of many small steps along the way, for what the pieces leave free. */
    private final List<Place> steps = new ArrayList<>();

    private final List<Point> first = new ArrayList<>();
    private Piece piece = new Piece();
    private int placeOfPiece;
    private double endOfStep;
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
        if (way >= endOfStep) {
            startStep(Math.min(STEPS - 1, (int) (way * STEPS)), x, y);
        }
        piece.reach(shape.distance(x, y), x, y, added);
        piece.last.move(x, y, added);
        added++;
    }

    /**
     * Adds the next points, quickly where they are close together.
     *
     * @param number of points, at least 1
     */
    void add(double[] xs, double[] ys, int number) {
        int last = number - 1;
        if (added < MOST || shape.way(xs[last], ys[last]) >= endOfStep) {
            for (int i = 0; i < number; i++) {
                add(xs[i], ys[i]);
            }
            return;
        }
        // Two at a time, so that a comparison need not wait for the one before it.
        double least = shape.distance(xs[last], ys[last]);
        double greatest = least;
        double otherLeast = least;
        double otherGreatest = least;
        for (int i = 0; i < last; i += 2) {
            double distance = shape.distance(xs[i], ys[i]);
            double other = shape.distance(xs[i + 1], ys[i + 1]);
            least = Math.min(least, distance);
            greatest = Math.max(greatest, distance);
            otherLeast = Math.min(otherLeast, other);
            otherGreatest = Math.max(otherGreatest, other);
        }
        addFarthest(xs, ys, Math.min(least, otherLeast));
        addFarthest(xs, ys, Math.max(greatest, otherGreatest));
        piece.last.move(xs[last], ys[last], added + last);
        added += number;
    }

    /** Adds the first of some points at a distance, if it is further out than those of the piece. */
    private void addFarthest(double[] xs, double[] ys, double distance) {
        if (distance < piece.least || distance > piece.greatest) {
            int farthest = 0;
            while (shape.distance(xs[farthest], ys[farthest]) != distance) {
                farthest++;
            }
            piece.reach(distance, xs[farthest], ys[farthest], added + farthest);
        }
    }

    private void startStep(int step, double x, double y) {
        endOfStep = step == STEPS - 1 ? Double.POSITIVE_INFINITY : (step + 1.0) / STEPS;
        Place there = new Place();
        there.move(x, y, added);
        steps.add(there);
        int wanted = step / STEPS_OF_A_PIECE;
        if (pieces.isEmpty() || wanted != placeOfPiece) {
            placeOfPiece = wanted;
            piece = new Piece();
            piece.first.move(x, y, added);
            pieces.add(piece);
        }
    }

    List<Point> points() {
        if (added <= MOST) {
            return List.copyOf(first);
        }
        NavigableMap<Integer, Point> kept = new TreeMap<>();
        pieces.forEach(each -> each.keepIn(kept));
        fill(kept);
        return List.copyOf(kept.values());
    }

    /** Takes points of the steps in equal distances, as many as there is room for. */
    private void fill(NavigableMap<Integer, Point> kept) {
        List<Place> others =
                steps.stream().filter(step -> !kept.containsKey(step.number)).toList();
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
        private double least = Double.POSITIVE_INFINITY;
        private double greatest = Double.NEGATIVE_INFINITY;

        /** Keeps a point if none is further out. */
        void reach(double distance, double x, double y, int number) {
            if (distance < least) {
                least = distance;
                lowest.move(x, y, number);
            }
            if (distance > greatest) {
                greatest = distance;
                highest.move(x, y, number);
            }
        }

        void keepIn(NavigableMap<Integer, Point> kept) {
            List.of(first, lowest, highest, last).forEach(place -> place.keepIn(kept));
        }
    }

    /** Where a kept point is. */
    private static final class Place {
        private double x;
        private double y;
        private int number;

        void move(double toX, double toY, int ofNumber) {
            x = toX;
            y = toY;
            number = ofNumber;
        }

        void keepIn(NavigableMap<Integer, Point> kept) {
            kept.put(number, new Point(x, y, null));
        }
    }
}
