package io.jenkins.plugins.dataops.matrix;

import hudson.Extension;
import hudson.Launcher;
import hudson.matrix.MatrixAggregatable;
import hudson.matrix.MatrixAggregator;
import hudson.matrix.MatrixBuild;
import hudson.matrix.MatrixRun;
import hudson.model.BuildListener;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Gives a matrix build its {@link MatrixVerdict}, when at least one of its cells recorded something; then a cell that did not is
 * missing evidence.
 */
@Extension(optional = true)
public final class MatrixVerdicts implements MatrixAggregatable {
    @Override
    public MatrixAggregator createAggregator(MatrixBuild build, Launcher launcher, BuildListener listener) {
        return new Aggregator(build, launcher, listener);
    }

    private static final class Aggregator extends MatrixAggregator {
        private final CopyOnWriteArrayList<String> cells = new CopyOnWriteArrayList<>();
        private final AtomicBoolean evidence = new AtomicBoolean();
        private final MatrixBuild parent;

        Aggregator(MatrixBuild build, Launcher launcher, BuildListener listener) {
            super(build, launcher, listener);
            parent = build;
        }

        @Override
        public boolean endRun(MatrixRun run) {
            cells.add(run.getExternalizableId());
            if (BuildVerdicts.hasEvidence(run)) {
                evidence.set(true);
            }
            return true;
        }

        @Override
        public boolean endBuild() {
            if (evidence.get()) {
                parent.addAction(new MatrixVerdict(cells));
            }
            return true;
        }
    }
}
