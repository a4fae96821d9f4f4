package io.dataops.checks.plan;

/** What the values of a column are laid beside. */
public sealed interface Counterpart permits OtherColumn, KeptColumn {
    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R column(OtherColumn it);

        R kept(KeptColumn it);
    }
}
