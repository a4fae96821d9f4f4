package io.dataops.checks.slice;

import java.util.Optional;

/** Rows in two parts that tell nothing of each other: one to look for slices in, and one that has not chosen them. */
interface Halves {
    /** The rows to look at. */
    int[] looked();

    /** Of each row how much worse it is than is usual, the higher the worse. */
    double[] excess();

    /** Why no slice of a slicing can be told from the rest, as the end of a sentence that begins with "where". */
    Optional<String> refusal(Slices slicing);

    /** What the other rows say of a slice. */
    Contrast contrast(Suspect suspect);
}
