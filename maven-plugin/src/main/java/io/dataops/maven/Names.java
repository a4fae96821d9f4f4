package io.dataops.maven;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names as users list them. */
final class Names {
    private Names() {}

    /** Without blanks around them and without empty ones; none for a list that was not given. */
    static List<String> of(@Nullable List<@Nullable String> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
