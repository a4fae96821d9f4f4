package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;
import java.util.List;

/**
 * Values in their order.
 *
 * @param items as written; may be empty
 * @param at where the first dash stands, or the opening bracket
 */
public record YamlList(List<YamlNode> items, SourcePosition at) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String description() {
        return "a list";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.list(this);
    }
}
