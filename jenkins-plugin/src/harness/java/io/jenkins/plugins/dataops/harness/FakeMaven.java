package io.jenkins.plugins.dataops.harness;

import hudson.model.Node;
import hudson.slaves.EnvironmentVariablesNodeProperty;
import io.dataops.results.json.ResultJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command {@code mvn} that does to a workspace what {@code mvn verify} would: it leaves result files, adds a line to the
 * history that it is handed, and fails when it is told to. So documented Pipelines run word for word, without a network.
 */
public final class FakeMaven {
    /** In a result's {@code run.build} it becomes the tag of the build that runs the command. */
    public static final String BUILD_TAG = "BUILD-TAG-OF-THE-BUILD";

    private final Path folder;

    private FakeMaven(Path folder) {
        this.folder = folder;
    }

    /** Puts the command on the path of a node. */
    public static FakeMaven on(Node node, Path folder) throws IOException {
        Path command = folder.resolve("bin/mvn");
        Files.createDirectories(command.getParent());
        Files.writeString(command, """
                #!/bin/sh
                cp -R '%1$s/results/.' . &&
                find . -name '*.json' -path '*target/dataops*' -exec sed -i "s/%2$s/$BUILD_TAG/" {} + &&
                for result in $(find . -path '*/promotable/result.json'); do
                  hash=$(sha256sum "$result" | cut -d ' ' -f 1)
                  printf '{"format":"dataops-promotable/1","files":{"result.json":"sha256:%%s"}}' "$hash" \
                    > "$(dirname "$result")/promotable.json"
                done &&
                if [ -n "$DATAOPS_HISTORY" ]; then echo "{\"build\":\"$BUILD_TAG\"}" >> "$DATAOPS_HISTORY/com.example.shop.jsonl"; fi &&
                exit $(cat '%1$s/status')
                """.formatted(folder, BUILD_TAG));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("results"));
        FakeMaven maven = new FakeMaven(folder).endsWith(0);
        node.getNodeProperties()
                .add(new EnvironmentVariablesNodeProperty(List.of(new EnvironmentVariablesNodeProperty.Entry(
                        "PATH+MAVEN", command.getParent().toString()))));
        return maven;
    }

    /** Leaves this result of the root module and nothing else. */
    public FakeMaven leaves(ShopResult result) throws IOException {
        return leavesNothing().leaves("", result);
    }

    /** Leaves this result of a module too. */
    public FakeMaven leaves(String module, ShopResult result) throws IOException {
        return leavesAt((module.isEmpty() ? "" : module + "/") + "target/dataops", result);
    }

    /** Leaves this result in a folder too. */
    public FakeMaven leavesAt(String reports, ShopResult result) throws IOException {
        Path file = folder.resolve("results").resolve(reports).resolve("result.json");
        new ResultJson(Integer.MAX_VALUE).write(result.result(), file);
        return this;
    }

    /** Leaves this result of the root module, and the same for a promotion. */
    public FakeMaven leavesToPromote(ShopResult result) throws IOException {
        leaves(result);
        Path folder = this.folder.resolve("results/target/dataops/promotable");
        new ResultJson(Integer.MAX_VALUE).write(result.result(), folder.resolve("result.json"));
        return this;
    }

    /** Leaves a file with any text. */
    public FakeMaven leavesText(String path, String text) throws IOException {
        Path file = folder.resolve("results").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return this;
    }

    public FakeMaven leavesNothing() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("results"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Files.createDirectories(folder.resolve("results"));
        return this;
    }

    /** The exit status of the command. */
    public FakeMaven endsWith(int status) throws IOException {
        Files.writeString(folder.resolve("status"), Integer.toString(status));
        return this;
    }
}
