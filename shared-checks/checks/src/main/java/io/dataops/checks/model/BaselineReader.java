package io.dataops.checks.model;

import io.dataops.checks.baseline.KeptPredictions;
import io.dataops.checks.baseline.PromotedModel;
import io.dataops.checks.baseline.UnreadablePredictionsException;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.PredictionsSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads the predictions of a baseline in the order of the candidate's rows, and refuses them unless the rows are the same. */
final class BaselineReader<E extends Examples<E>> {
    private final PredictedModel<E> model;
    private final SideReader<E> reader;

    BaselineReader(PredictedModel<E> model, SideReader<E> reader) {
        this.model = model;
        this.reader = reader;
    }

    /** The baseline's side, each row beside the candidate's of the same id. */
    Side<E> read(PredictionsSpec baseline, Side<E> candidate) throws NotEvaluatedException {
        boolean sameRows = baseline.dataset().equals(model.predictions().dataset());
        if (sameRows) {
            return reader.read(baseline, List.of());
        }
        SideReader.Filled<E, Pairing> rows =
                reader.read(baseline, List.of(identity(model)), request -> pairing(candidate, request.columns()));
        return labelledAlike(candidate, rows.side(rows.sink().table()));
    }

    /** The same of what a promotion has kept. */
    Side<E> read(PromotedModel promoted, Side<E> candidate) throws NotEvaluatedException {
        if (promoted.predictions().isEmpty()) {
            throw new NotEvaluatedException(
                    "no predictions of " + model.name().value() + " were kept when it was promoted");
        }
        List<Wanted> wanted = new ArrayList<>(candidate.roles().columns());
        wanted.add(identity(model));
        try {
            Pairing pairing = pairing(candidate, wanted);
            new KeptPredictions(promoted.predictions().get()).read(wanted, pairing);
            return labelledAlike(
                    candidate,
                    new Side<>(candidate.roles(), candidate.roles().columns(), pairing.table(), Optional.empty()));
        } catch (UnreadablePredictionsException unreadable) {
            throw new NotEvaluatedException("what was kept of the predictions of "
                    + model.name().value() + " cannot be used: " + unreadable.getMessage());
        }
    }

    /** Keeps the columns of the roles, behind which the id comes. */
    private Pairing pairing(Side<E> candidate, List<Wanted> wanted) {
        Wanted id = identity(model);
        int place = wanted.indexOf(id);
        return new Pairing(candidate.table(), candidate.index(id), wanted.subList(0, place), place);
    }

    /** What tells the rows of a model apart. */
    static Wanted identity(PredictedModel<?> model) {
        return new Wanted.Identity(
                model.id().stream().map(located -> located.value()).toList());
    }

    /**
     * Whatever of a row is no prediction has to be the same on both sides, its label first of all; and is then held only once.
     */
    private Side<E> labelledAlike(Side<E> candidate, Side<E> baseline) throws NotEvaluatedException {
        List<String> reasons = new ArrayList<>();
        List<Wanted> columns = candidate.roles().columns();
        List<Values> values = new ArrayList<>(baseline.table().columns());
        for (int column = 0; column < columns.size(); column++) {
            if (candidate.roles().predictions().contains(columns.get(column))) {
                continue;
            }
            Values mine = candidate.table().columns().get(column);
            Values theirs = values.set(column, mine);
            IntPredicate same = SameValue.of(mine, theirs);
            RowNumbers different = new RowNumbers();
            for (int row = 0; row < mine.size(); row++) {
                if (!same.test(row)) {
                    different.add(candidate.table().place(row));
                }
            }
            different
                    .sentence("the baseline has another " + name(columns.get(column)) + " in ", "")
                    .ifPresent(reasons::add);
        }
        if (!reasons.isEmpty()) {
            throw new NotEvaluatedException("the rows are labelled otherwise: " + String.join("; ", reasons));
        }
        return baseline.with(values);
    }

    private static String name(Wanted wanted) {
        return wanted.match(new Wanted.Cases<>() {
            @Override
            public String numeric(Wanted.Numeric it) {
                return it.column().name();
            }

            @Override
            public String code(Wanted.Code it) {
                return it.column().name();
            }

            @Override
            public String holds(Wanted.Holds it) {
                return it.sql();
            }

            @Override
            public String identity(Wanted.Identity it) {
                return String.join(", ", it.columns().stream().map(Column::name).toList());
            }
        });
    }
}
