package hudson.matrix;

import hudson.ExtensionPoint;
import hudson.Launcher;
import hudson.model.BuildListener;
import java.io.IOException;

public abstract class MatrixAggregator implements ExtensionPoint {
    protected final MatrixBuild build = null;

    protected MatrixAggregator(MatrixBuild build, Launcher launcher, BuildListener listener) {}

    public boolean endRun(MatrixRun run) throws InterruptedException, IOException {
        return true;
    }

    public boolean endBuild() throws InterruptedException, IOException {
        return true;
    }
}
