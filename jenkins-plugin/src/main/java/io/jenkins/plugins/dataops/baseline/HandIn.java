package io.jenkins.plugins.dataops.baseline;

import hudson.AbortException;
import hudson.FilePath;
import hudson.model.Run;
import hudson.slaves.WorkspaceList;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import io.jenkins.plugins.dataops.promotion.Promotion;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.reference.PromotedBuild;
import io.jenkins.plugins.dataops.reference.ReferenceWish;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.store.HistoryLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a build is handed.
 *
 * @param id the recording that the build will make, and whose baseline and history of earlier builds it gets
 * @param log is told in sentences what was handed in and why
 */
public record HandIn(Run<?, ?> run, RecordingId id, ReferenceWish wish, Consumer<String> log) {
    private static final int MAX_CHARACTERS = 16 << 20;

    /**
     * Writes it into a new folder beside the workspace.
     *
     * @throws AbortException if a promoted baseline cannot be used, or something is named that is not there
     */
    public HandedIn into(FilePath workspace) throws IOException, InterruptedException {
        List<BaselineFolder> baselines = baselines();
        FilePath beside = WorkspaceList.tempDir(workspace);
        if (beside == null) {
            throw new AbortException("withDataops: there is no room beside the workspace " + workspace.getRemote());
        }
        beside.mkdirs();
        FilePath folder = beside.createTempDir("dataops-", "");
        try {
            copy(baselines, folder.child(HandedIn.BASELINES));
            write(history(), folder.child(HandedIn.HISTORY));
            return new HandedIn(folder);
        } catch (IOException | InterruptedException e) {
            folder.deleteRecursive();
            throw e;
        }
    }

    private List<BaselineFolder> baselines() throws AbortException {
        PromotedBuild promoted = PromotedBuild.before(run, wish);
        Run<?, ?> build = promoted.run();
        if (build == null) {
            log.accept("no baseline is handed in: " + promoted.because());
            return List.of();
        }
        List<BaselineFolder> baselines = usable(build);
        log.accept(
                baselines.isEmpty()
                        ? "no baseline is handed in: " + build.getFullDisplayName() + " was promoted without one"
                        : "the baseline of " + build.getFullDisplayName() + " is handed in ("
                                + (baselines.size() == 1 ? "1 module" : baselines.size() + " modules")
                                + "): " + promoted.because());
        return baselines;
    }

    private List<BaselineFolder> usable(Run<?, ?> build) throws AbortException {
        Optional<Promotion> promotion = PromotionAction.latest(build, wish.channel());
        if (promotion.isEmpty() || promotion.get().getBaselines() == 0) {
            return List.of();
        }
        List<BaselineFolder> baselines = DataopsAction.on(build)
                .store()
                .baselines(id, promotion.get().getChannel(), build.getFullDisplayName())
                .all();
        if (baselines.isEmpty()) {
            throw new AbortException("withDataops: " + build.getFullDisplayName() + " was promoted to "
                    + promotion.get().getChannel() + ", and has no baseline of the recording " + id
                    + ", or not any more");
        }
        for (BaselineFolder baseline : baselines) {
            require(baseline.read());
        }
        return baselines;
    }

    private static void require(BaselineState state) throws AbortException {
        Optional<String> reason = state.match(new BaselineState.Cases<Optional<String>>() {
            @Override
            public Optional<String> absent(BaselineState.Absent it) {
                return Optional.of("a promoted baseline is gone from its build's folder");
            }

            @Override
            public Optional<String> unusable(BaselineState.Unusable it) {
                return Optional.of(it.reason());
            }

            @Override
            public Optional<String> found(BaselineState.Found it) {
                return Optional.empty();
            }
        });
        if (reason.isPresent()) {
            throw new AbortException("withDataops: " + reason.get());
        }
    }

    private static void copy(List<BaselineFolder> baselines, FilePath target) throws IOException, InterruptedException {
        target.mkdirs();
        for (BaselineFolder baseline : baselines) {
            FilePath source = new FilePath(baseline.path().toFile());
            source.copyRecursiveTo(target.child(baseline.path().getFileName().toString()));
        }
    }

    private HistoryLines history() {
        EarlierHistory earlier = EarlierHistory.of(run, id, wish);
        earlier.problems().forEach(log);
        log.accept(
                switch (earlier.builds()) {
                    case 0 -> "there is no history of earlier builds";
                    case 1 -> "the history of 1 earlier build is handed in";
                    default -> "the history of " + earlier.builds() + " earlier builds is handed in";
                });
        return earlier.lines();
    }

    private static void write(HistoryLines lines, FilePath target) throws IOException, InterruptedException {
        target.mkdirs();
        for (String module : lines.modules()) {
            target.child(module + ".jsonl").write(lines.newest(module, MAX_CHARACTERS), StandardCharsets.UTF_8.name());
        }
    }
}
