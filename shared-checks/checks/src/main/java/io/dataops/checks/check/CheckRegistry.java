package io.dataops.checks.check;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The check types a suite can use, in the order of the reference page. */
public final class CheckRegistry {
    private final Set<String> names;
    private final Function<String, CheckType> types;

    private CheckRegistry(Set<String> names, Function<String, CheckType> types) {
        this.names = Collections.unmodifiableSet(names);
        this.types = types;
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
        return new CheckRegistry(byName.keySet(), name -> Objects.requireNonNull(byName.get(name)));
    }

    /**
     * Registers types by their names, each to be made when it is asked for.
     *
     * @param types gives the type of each of the names, the same whenever it is asked
     */
    public static CheckRegistry of(List<String> names, Function<String, CheckType> types) {
        return new CheckRegistry(new LinkedHashSet<>(names), types);
    }

    /** The type of that name; empty when no type has it. */
    public Optional<CheckType> find(String name) {
        return names.contains(name) ? Optional.of(types.apply(name)) : Optional.empty();
    }

    /** All types, in the order of the reference page. */
    public List<CheckType> types() {
        return names.stream().map(types).toList();
    }

    /** The names of all types, in the order of the reference page. */
    public Collection<String> names() {
        return names;
    }
}
