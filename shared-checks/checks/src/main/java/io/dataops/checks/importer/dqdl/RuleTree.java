package io.dataops.checks.importer.dqdl;

import java.util.List;

/** Rules as they are joined. */
sealed interface RuleTree {
    record One(Rule rule) implements RuleTree {
        @Override
        public <R, E extends Exception> R match(Cases<R, E> cases) throws E {
            return cases.one(rule);
        }
    }

    record All(List<RuleTree> parts) implements RuleTree {
        @Override
        public <R, E extends Exception> R match(Cases<R, E> cases) throws E {
            return cases.all(parts);
        }
    }

    record Any(List<RuleTree> parts) implements RuleTree {
        @Override
        public <R, E extends Exception> R match(Cases<R, E> cases) throws E {
            return cases.any(parts);
        }
    }

    <R, E extends Exception> R match(Cases<R, E> cases) throws E;

    /** One answer per case. */
    interface Cases<R, E extends Exception> {
        R one(Rule rule) throws E;

        R all(List<RuleTree> parts) throws E;

        R any(List<RuleTree> parts) throws E;
    }
}
