package io.dataops.checks.model;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.baseline.PromotedModel;
import io.dataops.checks.baseline.Sought;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.PredictionsSpec;
import java.util.List;
import java.util.Optional;

/** Puts a baseline's examples beside the candidate's, or says why there are none: then only comparisons have no answer. */
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
    Compared<E> with(Side<E> candidate, E mine, List<Groups> groups) {
        return model.baseline()
                .map(baseline -> named(baseline, candidate, mine, groups))
                .orElseGet(() -> promoted(candidate, mine, groups));
    }

    private Compared<E> named(PredictionsSpec baseline, Side<E> candidate, E mine, List<Groups> groups) {
        Origin origin = surroundings.origin(baseline);
        try {
            Side<E> side = reader.read(baseline, candidate);
            return Compared.with(
                    candidate,
                    mine,
                    side,
                    examples(side, groups),
                    side.scoring().map(Costs::of).orElse(Costs.NONE),
                    origin);
        } catch (NotEvaluatedException refused) {
            return Compared.refused(origin, Costs.NONE, NoBaseline.unusable(refused.reason()));
        }
    }

    private E examples(Side<E> side, List<Groups> groups) throws NotEvaluatedException {
        return side.taken(groups, "its rows cannot be taken: ").examples();
    }

    private Compared<E> promoted(Side<E> candidate, E mine, List<Groups> groups) {
        return surroundings
                .promoted()
                .model(model.name().value(), model.type().task().toString())
                .match(new Sought.Cases<>() {
                    @Override
                    public Compared<E> there(PromotedModel it) {
                        return promoted(it, candidate, mine, groups);
                    }

                    @Override
                    public Compared<E> missing(NoBaseline why) {
                        return why.cause() == NoBaseline.Cause.NOTHING_PROMOTED
                                ? Compared.without(Costs.NONE, why)
                                : Compared.refused(
                                        new Origin("the promoted baseline", Optional.empty()), Costs.NONE, why);
                    }
                });
    }

    private Compared<E> promoted(PromotedModel promoted, Side<E> candidate, E mine, List<Groups> groups) {
        Origin origin = new Origin(
                promoted.origin().source(), Optional.of(promoted.origin().fingerprint()));
        Costs costs = Costs.of(promoted.readings());
        if (model.id().isEmpty()) {
            return Compared.without(
                    costs, NoBaseline.unusable("the model has no 'id' by which rows could be compared"));
        }
        try {
            Side<E> side = reader.read(promoted, candidate);
            return Compared.with(candidate, mine, side, examples(side, groups), costs, origin);
        } catch (NotEvaluatedException refused) {
            return Compared.refused(origin, costs, NoBaseline.outgrown(refused.reason()));
        }
    }
}
