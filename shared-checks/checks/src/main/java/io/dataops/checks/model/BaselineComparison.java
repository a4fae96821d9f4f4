package io.dataops.checks.model;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.baseline.PromotedModel;
import io.dataops.checks.baseline.Sought;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.PredictionsSpec;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Puts a baseline's rows beside the candidate's, or says why there are none: then only comparisons have no answer. */
final class BaselineComparison<E extends Examples<E>> {
    private final PredictedModel<E> model;
    private final BaselineReader<E> reader;
    private final Surroundings surroundings;

    BaselineComparison(PredictedModel<E> model, SideReader<E> reader, Surroundings surroundings) {
        this.model = model;
        this.reader = new BaselineReader<>(model, reader);
        this.surroundings = surroundings;
    }

    /** The baseline that the suite names, or else the promoted one. */
    Beside<E> with(Side<E> candidate) {
        return model.baseline().map(baseline -> named(baseline, candidate)).orElseGet(() -> promoted(candidate));
    }

    private Beside<E> named(PredictionsSpec baseline, Side<E> candidate) {
        Origin origin = surroundings.origin(baseline);
        try {
            Side<E> side = reader.read(baseline, candidate);
            return new Beside.Rows<E>(
                    new Once<>(side.ofRoles()),
                    changed(candidate, side),
                    side.scoring().map(Costs::of).orElse(Costs.NONE),
                    Costs.NONE,
                    origin,
                    NoBaseline::unusable);
        } catch (NotEvaluatedException refused) {
            return new Beside.Nothing<E>(
                    Compared.<E>refused(origin, Costs.NONE, NoBaseline.unusable(refused.reason())));
        }
    }

    /** Rows in which anything predicted differs, a score too. */
    private static long changed(Side<?> candidate, Side<?> baseline) {
        BitSet changed = new BitSet();
        for (Wanted column : candidate.roles().predictions()) {
            Values mine = candidate.values(column);
            IntPredicate same = SameValue.of(mine, baseline.values(column));
            for (int row = 0; row < mine.size(); row++) {
                if (!same.test(row)) {
                    changed.set(row);
                }
            }
        }
        return changed.cardinality();
    }

    private Beside<E> promoted(Side<E> candidate) {
        return surroundings
                .promoted()
                .model(model.name().value(), model.type().task().toString())
                .match(new Sought.Cases<>() {
                    @Override
                    public Beside<E> there(PromotedModel it) {
                        return promoted(it, candidate);
                    }

                    @Override
                    public Beside<E> missing(NoBaseline why) {
                        return new Beside.Nothing<E>(
                                why.cause() == NoBaseline.Cause.NOTHING_PROMOTED
                                        ? Compared.<E>without(Costs.NONE, why)
                                        : Compared.<E>refused(
                                                new Origin("the promoted baseline", Optional.empty()),
                                                Costs.NONE,
                                                why));
                    }
                });
    }

    private Beside<E> promoted(PromotedModel promoted, Side<E> candidate) {
        Origin origin = new Origin(
                promoted.origin().source(), Optional.of(promoted.origin().fingerprint()));
        Costs costs = Costs.of(promoted.readings());
        if (model.id().isEmpty()) {
            return new Beside.Nothing<E>(Compared.<E>without(
                    costs, NoBaseline.unusable("the model has no 'id' by which rows could be compared")));
        }
        try {
            Side<E> side = reader.read(promoted, candidate);
            return new Beside.Rows<E>(
                    new Once<>(side), changed(candidate, side), costs, costs, origin, NoBaseline::outgrown);
        } catch (NotEvaluatedException refused) {
            return new Beside.Nothing<E>(Compared.<E>refused(origin, costs, NoBaseline.outgrown(refused.reason())));
        }
    }
}
