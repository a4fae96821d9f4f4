package io.dataops.results;

/**
 * What one module of a joined result was compared with.
 *
 * @param module what stands before the names of the module; empty for the root
 * @param baseline names what it speaks of with the module, as the joined result does
 */
public record ModuleBaseline(String module, BaselineEvidence baseline) {}
