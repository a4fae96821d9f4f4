package io.dataops.checks.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The measures to take, each once per scope, in the order in which checks first asked for them. */
public final class Plan {
    private final Map<Scope, Set<Measure<?>>> measures;

    private Plan(Map<Scope, Set<Measure<?>>> measures) {
        this.measures = measures;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Set<Scope> scopes() {
        return measures.keySet();
    }

    /** The measures of a scope; empty for a scope that the plan does not have. */
    public Set<Measure<?>> measures(Scope scope) {
        return measures.getOrDefault(scope, Set.of());
    }

    /** Collects what checks want. */
    public static final class Builder {
        private final Map<Scope, Set<Measure<?>>> measures = new LinkedHashMap<>();

        private Builder() {}

        public Builder add(Scope scope, Collection<? extends Measure<?>> wanted) {
            measures.computeIfAbsent(scope, unseen -> new LinkedHashSet<>()).addAll(wanted);
            return this;
        }

        public Plan build() {
            Map<Scope, Set<Measure<?>>> copy = new LinkedHashMap<>();
            measures.forEach(
                    (scope, wanted) -> copy.put(scope, Collections.unmodifiableSet(new LinkedHashSet<>(wanted))));
            return new Plan(Collections.unmodifiableMap(copy));
        }
    }
}
