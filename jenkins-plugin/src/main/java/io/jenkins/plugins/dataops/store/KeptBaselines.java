package io.jenkins.plugins.dataops.store;

import io.dataops.results.baseline.BaselineFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The baselines that a promotion of a recording made, a folder for each module, named by group and artifact as
 * {@code DATAOPS_BASELINE} has them.
 *
 * @param folder of one channel; need not exist
 * @param location what messages call it
 */
public record KeptBaselines(Path folder, String location) {

    /** By name. */
    public List<BaselineFolder> all() {
        String[] modules = folder.toFile()
                .list((parent, name) -> Files.isDirectory(parent.toPath().resolve(name)));
        return modules == null
                ? List.of()
                : Arrays.stream(modules).sorted().map(this::of).toList();
    }

    /** The baseline of a module; need not exist. */
    public BaselineFolder of(String module) {
        return new BaselineFolder(folder.resolve(module), location + "/" + module);
    }
}
