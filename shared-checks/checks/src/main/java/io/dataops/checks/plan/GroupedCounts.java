package io.dataops.checks.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the values of two columns spread over groups that at least one of them has. Groups stand in the order of their values.
 *
 * @param groups what the groups are
 * @param observed values of the first column in each group
 * @param reference values of the other in each group
 */
public record GroupedCounts(
        Groups groups, SideCounts observedRows, SideCounts referenceRows, List<Long> observed, List<Long> reference) {
    public GroupedCounts {
        observed = List.copyOf(observed);
        reference = List.copyOf(reference);
    }

    /** What the groups are. */
    public sealed interface Groups {
        /** Each different value. */
        record Categories() implements Groups {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.categories(this);
            }
        }

        /**
         * Bins between the nine deciles of the reference, by type 7 of Hyndman and Fan 1996. The outer ones are open, a value
         * on an edge belongs below it, and a value that is more than one decile has a bin of its own.
         *
         * @param edges the deciles in their order, equal ones once; empty when the reference has no finite value
         */
        record Deciles(List<BigDecimal> edges) implements Groups {
            public Deciles {
                edges = List.copyOf(edges);
            }

            @Override
            public <R> R match(Cases<R> cases) {
                return cases.deciles(this);
            }
        }

        /**
         * Bins between edges that lie as near to the deciles of the reference as is still known of it.
         *
         * @param edges ascending, each once
         */
        record NearDeciles(List<BigDecimal> edges) implements Groups {
            public NearDeciles {
                edges = List.copyOf(edges);
            }

            @Override
            public <R> R match(Cases<R> cases) {
                return cases.nearDeciles(this);
            }
        }

        <R> R match(Cases<R> cases);

        /** One answer per case. */
        interface Cases<R> {
            R categories(Categories it);

            R deciles(Deciles it);

            R nearDeciles(NearDeciles it);
        }
    }
}
