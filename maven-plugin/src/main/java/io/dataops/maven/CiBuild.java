package io.dataops.maven;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The build on a CI server that Maven runs in.
 *
 * @param id tells it from other builds: Jenkins' own tag, or {@code github-} or {@code gitlab-} before the id of a run or
 *     pipeline; null outside CI
 */
record CiBuild(@Nullable String id) {
    /** The variables that servers set, with what stands before their values in an id. */
    private static final List<Entry<String, String>> VARIABLES = List.of(
            Map.entry("BUILD_TAG", ""), Map.entry("GITHUB_RUN_ID", "github-"), Map.entry("CI_PIPELINE_ID", "gitlab-"));

    /** The first server that names its build; blank variables name none. */
    static CiBuild of(Map<String, String> environment) {
        return VARIABLES.stream()
                .filter(variable ->
                        !environment.getOrDefault(variable.getKey(), "").isBlank())
                .map(variable -> new CiBuild(variable.getValue() + environment.get(variable.getKey())))
                .findFirst()
                .orElse(new CiBuild(null));
    }
}
