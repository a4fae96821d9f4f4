package io.dataops.checks.model;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.task.ScoredColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each column that a model's task wants comes from: out of the batch that the engine read, or out of the scorer's
 * answers. Hands on batches with the columns in the order of the task.
 */
final class ScoredColumnOrder {
    private final List<Wanted> read = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> classTexts = new ArrayList<>();
    private final Map<String, Integer> classCodes = new HashMap<>();

    /**
     * Lays the columns out.
     *
     * @param wanted by the task
     * @param scored the names under which the task knows the scorer's answers; none for rows that are not scored
     * @param classes of the scorer, in its order
     */
    ScoredColumnOrder(List<Wanted> wanted, ScoredColumns scored, List<String> classes) {
        for (Wanted column : wanted) {
            places.add(scoredPlace(column, scored, classes).orElseGet(() -> new Place(Origin.READ, index(column))));
        }
    }

    /** What a scorer answers, or the engine read. */
    private enum Origin {
        READ,
        PREDICTION,
        PROBABILITY
    }

    private record Place(Origin origin, int index) {}

    private static Optional<Place> scoredPlace(Wanted wanted, ScoredColumns scored, List<String> classes) {
        Column column = wanted.match(new NamedColumn()).orElse(null);
        if (column == null) {
            return Optional.empty();
        }
        if (scored.prediction().filter(column::equals).isPresent()) {
            return Optional.of(new Place(Origin.PREDICTION, 0));
        }
        return scored.probabilities().entrySet().stream()
                .filter(probability -> probability.getValue().equals(column))
                .map(probability -> new Place(Origin.PROBABILITY, classes.indexOf(probability.getKey())))
                .findFirst();
    }

    /** The index in the engine's batches of something wanted, which is read once however often it is wanted. */
    int index(Wanted wanted) {
        int known = read.indexOf(wanted);
        if (known >= 0) {
            return known;
        }
        read.add(wanted);
        return read.size() - 1;
    }

    /** What the engine has to read. */
    List<Wanted> read() {
        return List.copyOf(read);
    }

    /** A batch with the columns of the task. */
    RowBatch of(RowBatch batch, Scorer.Scores scores) {
        int[] codes = scores.classes().stream().mapToInt(this::code).toArray();
        return new ScoredBatch(batch, scores, codes);
    }

    private int code(String name) {
        return classCodes.computeIfAbsent(name, unseen -> {
            classTexts.add(unseen);
            return classTexts.size() - 1;
        });
    }

    /** The column of something wanted that is one column. */
    private static final class NamedColumn implements Wanted.Cases<Optional<Column>> {
        @Override
        public Optional<Column> numeric(Wanted.Numeric it) {
            return Optional.of(it.column());
        }

        @Override
        public Optional<Column> code(Wanted.Code it) {
            return Optional.of(it.column());
        }

        @Override
        public Optional<Column> holds(Wanted.Holds it) {
            return Optional.empty();
        }

        @Override
        public Optional<Column> identity(Wanted.Identity it) {
            return Optional.empty();
        }
    }

    private final class ScoredBatch implements RowBatch {
        private final RowBatch batch;
        private final Scorer.Scores scores;
        private final int[] codes;

        ScoredBatch(RowBatch batch, Scorer.Scores scores, int[] codes) {
            this.batch = batch;
            this.scores = scores;
            this.codes = codes;
        }

        @Override
        public int rows() {
            return batch.rows();
        }

        @Override
        public long place(int row) {
            return batch.place(row);
        }

        @Override
        public boolean isNull(int column, int row) {
            Place place = places.get(column);
            return place.origin() == Origin.READ && batch.isNull(place.index(), row);
        }

        @Override
        public double number(int column, int row) {
            Place place = places.get(column);
            return switch (place.origin()) {
                case READ -> batch.number(place.index(), row);
                case PREDICTION -> scores.numbers()[row];
                case PROBABILITY -> scores.probabilities()[place.index()][row];
            };
        }

        @Override
        public int code(int column, int row) {
            Place place = places.get(column);
            return place.origin() == Origin.READ ? batch.code(place.index(), row) : codes[row];
        }

        @Override
        public long identity(int column, int row) {
            return batch.identity(places.get(column).index(), row);
        }

        @Override
        public List<String> texts(int column) {
            Place place = places.get(column);
            return place.origin() == Origin.READ ? batch.texts(place.index()) : classTexts;
        }
    }
}
