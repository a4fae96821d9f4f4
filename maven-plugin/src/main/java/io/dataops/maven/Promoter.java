package io.dataops.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who promotes.
 *
 * @param environment the variables in which build servers say who started a build
 * @param folder in which git is asked
 */
record Promoter(Map<String, String> environment, Path folder) {
    /** Of Jenkins (where a plugin sets it), GitHub and GitLab. */
    private static final List<String> VARIABLES =
            List.of("BUILD_USER", "GITHUB_ACTOR", "GITLAB_USER_NAME", "GITLAB_USER_LOGIN");

    /**
     * The name that was given, else the server's, else git's; empty when nobody has one.
     *
     * @param given null when none was
     */
    Optional<String> name(@Nullable String given) {
        return Stream.concat(
                        Stream.ofNullable(given), VARIABLES.stream().map(name -> environment.getOrDefault(name, "")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .or(this::ofGit);
    }

    private Optional<String> ofGit() {
        return config("user.name")
                .map(name -> name
                        + config("user.email")
                                .map(address -> " <" + address + ">")
                                .orElse(""));
    }

    private Optional<String> config(String key) {
        return new GitCommand(List.of("git", "config", key), folder)
                .output()
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
