package io.dataops.checks.check;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The check types a suite can use, in the order of the reference page. */
public final class CheckRegistry {
    private final Map<String, CheckType> types;

    private CheckRegistry(Map<String, CheckType> types) {
        this.types = Collections.unmodifiableMap(types);
    }

    /**
     * Registers types.
     *
     * @throws IllegalArgumentException when two types have one name
     */
    public static CheckRegistry of(List<CheckType> types) {
        Map<String, CheckType> byName = new LinkedHashMap<>();
        for (CheckType type : types) {
            if (byName.put(type.name(), type) != null) {
                throw new IllegalArgumentException("two check types are named " + type.name());
            }
        }
        return new CheckRegistry(byName);
    }

    /** The type of that name; empty when no type has it. */
    public Optional<CheckType> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** All types, in the order of the reference page. */
    public Collection<CheckType> types() {
        return types.values();
    }

    /** The names of all types, in the order of the reference page. */
    public Collection<String> names() {
        return types.keySet();
    }
}
