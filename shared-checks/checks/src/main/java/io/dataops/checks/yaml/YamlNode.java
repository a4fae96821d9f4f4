package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;

/**
 * A node of the tree that a YAML file holds. An alias is the node of its anchor, at the place of the anchor; so one node
 * can stand at several places of the tree, which never loops, is at most 100 levels deep and, with each alias counted as
 * all that it repeats, has at most 100,000 nodes.
 */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {
    /** Where the node starts; for an empty value, the place right after the colon or dash. */
    SourcePosition at();

    /** What the node is, in words for a message, such as {@code a map} or {@code the number 12}. */
    String description();

    /** The one of the functions that fits. */
    <R> R match(Cases<R> cases);

    /** A function for each kind of node. */
    interface Cases<R> {
        R map(YamlMap it);

        R list(YamlList it);

        R scalar(YamlScalar it);
    }
}
