package io.dataops.checks.metric.binary;

/**
 * Something that follows from examples, which several metrics want and {@link BinaryExamples#known} therefore keeps. Equal
 * ones follow alike.
 */
interface Derived<V> {
    V from(BinaryExamples examples);
}
