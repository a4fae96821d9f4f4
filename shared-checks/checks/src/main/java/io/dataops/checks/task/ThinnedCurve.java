package io.dataops.checks.task;

import io.dataops.results.ModelEvidence.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points of a curve, at most 512 of however many are added. Up to 512 are kept as they are. Of more, the way along the
 * curve is cut into equal pieces, and the first, the last and the two outermost points of each are kept: so both ends are
 * exact, and no corner or peak is lost.
 */
final class ThinnedCurve {
    private static final int MOST = 512;
    private static final int KEPT_OF_A_PIECE = 4;

    private final Shape shape;
    private final Piece[] pieces = new Piece[MOST / KEPT_OF_A_PIECE];
    private final List<Point> first = new ArrayList<>();
    private int added;

    /** How the way along a curve and the distance from it are measured. Both coordinates are from 0 to 1. */
    private enum Shape {
        /** Both coordinates only rise: the way is their sum, the distance is from the diagonal. */
        RISING {
            @Override
            double way(Point point) {
                return (point.x() + point.y()) / 2;
            }

            @Override
            double distance(Point point) {
                return point.y() - point.x();
            }
        },
        /** Only the first coordinate rises: it is the way, and the second one is the distance. */
        WANDERING {
            @Override
            double way(Point point) {
                return point.x();
            }

            @Override
            double distance(Point point) {
                return point.y();
            }
        };

        abstract double way(Point point);

        abstract double distance(Point point);
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
        Point point = new Point(x, y, null);
        if (added < MOST) {
            first.add(point);
        }
        int place = Math.min(pieces.length - 1, (int) (shape.way(point) * pieces.length));
        if (pieces[place] == null) {
            pieces[place] = new Piece();
        }
        pieces[place].add(new Placed(point, added, shape.distance(point)));
        added++;
    }

    List<Point> points() {
        if (added <= MOST) {
            return List.copyOf(first);
        }
        return Stream.of(pieces)
                .flatMap(Stream::ofNullable)
                .flatMap(Piece::kept)
                .toList();
    }

    private record Placed(Point point, int number, double distance) {}

    /** What is kept of one piece of the way. */
    private static final class Piece {
        private @Nullable Placed first;
        private @Nullable Placed lowest;
        private @Nullable Placed highest;
        private @Nullable Placed last;

        void add(Placed placed) {
            if (first == null) {
                first = placed;
            }
            if (lowest == null || placed.distance < lowest.distance) {
                lowest = placed;
            }
            if (highest == null || placed.distance > highest.distance) {
                highest = placed;
            }
            last = placed;
        }

        Stream<Point> kept() {
            return Stream.of(first, lowest, highest, last)
                    .flatMap(Stream::ofNullable)
                    .distinct()
                    .sorted((a, b) -> Integer.compare(a.number, b.number))
                    .map(Placed::point);
        }
    }
}
