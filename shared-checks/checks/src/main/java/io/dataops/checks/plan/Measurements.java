package io.dataops.checks.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an engine measured: an answer per scope and measure, or the reason why it could not be taken. */
public final class Measurements {
    private final Map<Key, Object> answers;
    private final Map<Key, String> refusals;

    private Measurements(Map<Key, Object> answers, Map<Key, String> refusals) {
        this.answers = Map.copyOf(answers);
        this.refusals = Map.copyOf(refusals);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Why one of the measures could not be taken; empty when all were. */
    public Optional<String> refusal(Scope scope, Collection<? extends Measure<?>> measures) {
        return measures.stream()
                .map(measure -> new Key(scope, measure))
                .filter(key -> !answers.containsKey(key))
                .map(key -> refusals.getOrDefault(key, "the engine gave no answer"))
                .findFirst();
    }

    /** The numbers of a scope, for one whose {@link #refusal} is empty. */
    public Numbers in(Scope scope) {
        return new Numbers() {
            @Override
            @SuppressWarnings("unchecked") // Builder.answer ties the measure's type to its answer's
            public <T> T of(Measure<T> measure) {
                Object answer = answers.get(new Key(scope, measure));
                if (answer == null) {
                    throw new IllegalStateException("not measured in " + scope + ": " + measure);
                }
                return (T) answer;
            }
        };
    }

    private record Key(Scope scope, Measure<?> measure) {}

    /** Collects answers and refusals while an engine works. Not safe for several threads. */
    public static final class Builder {
        private final Map<Key, Object> answers = new HashMap<>();
        private final Map<Key, String> refusals = new HashMap<>();

        private Builder() {}

        public <T> Builder answer(Scope scope, Measure<T> measure, T answer) {
            answers.put(new Key(scope, measure), answer);
            return this;
        }

        /**
         * Says why a measure could not be taken.
         *
         * @param reason one sentence without row values
         */
        public Builder refuse(Scope scope, Measure<?> measure, String reason) {
            refusals.put(new Key(scope, measure), reason);
            return this;
        }

        public Measurements build() {
            return new Measurements(answers, refusals);
        }
    }
}
