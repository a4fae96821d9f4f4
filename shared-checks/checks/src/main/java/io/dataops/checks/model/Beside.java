package io.dataops.checks.model;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Groups;
import io.dataops.results.ModelEvidence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** What stands beside a candidate's rows: those of a baseline, or nothing. */
sealed interface Beside<E extends Examples<E>> {
    /**
     * What becomes of it beside the candidate's examples; asked once.
     *
     * @param groups of the candidate's rows
     */
    Compared<E> compared(E mine, List<Groups> groups);

    /**
     * No rows.
     *
     * @param compared what the result says instead
     */
    record Nothing<E extends Examples<E>>(Compared<E> compared) implements Beside<E> {
        @Override
        public Compared<E> compared(E mine, List<Groups> groups) {
            return compared;
        }
    }

    /**
     * The rows of a baseline, each beside the candidate's.
     *
     * @param rows held until they are examples
     * @param changed in how many rows anything predicted differs, a score too
     * @param costs what running it cost
     * @param costsOfRefused what is said of the costs should the rows be no examples
     * @param refusal what is said then
     */
    record Rows<E extends Examples<E>>(
            Once<Side<E>> rows,
            long changed,
            Costs costs,
            Costs costsOfRefused,
            Origin origin,
            Function<String, NoBaseline> refusal)
            implements Beside<E> {
        @Override
        public Compared<E> compared(E mine, List<Groups> groups) {
            try {
                Side<E> side = rows.take();
                long number = side.table().rows();
                E examples = side.taken(groups, "its rows cannot be taken: ").examples();
                OptionalLong reclassified = side.roles().reclassified(mine, examples);
                return new Compared<E>(
                        Optional.of(examples),
                        costs,
                        Optional.of(new ModelEvidence.Baseline(
                                origin.location(),
                                origin.fingerprint().orElse(null),
                                number,
                                changed,
                                reclassified.isPresent() ? reclassified.getAsLong() : null,
                                null)),
                        Optional.empty());
            } catch (NotEvaluatedException refused) {
                return Compared.refused(origin, costsOfRefused, refusal.apply(refused.reason()));
            }
        }
    }
}
