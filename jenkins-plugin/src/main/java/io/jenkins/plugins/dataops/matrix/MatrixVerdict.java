package io.jenkins.plugins.dataops.matrix;

import hudson.model.InvisibleAction;
import hudson.model.Run;
import io.jenkins.plugins.dataops.verdict.BuildVerdict;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import io.jenkins.plugins.dataops.verdict.EvidenceInParts;
import io.jenkins.plugins.dataops.verdict.EvidenceUrl;
import io.jenkins.plugins.dataops.verdict.VerdictLabel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/**
 * The verdict of a matrix build: the worst of its cells, worked out anew whenever it is asked for, so that a waiver in a cell
 * counts here too.
 */
@ExportedBean
public final class MatrixVerdict extends InvisibleAction implements EvidenceInParts {
    private final CopyOnWriteArrayList<String> cells = new CopyOnWriteArrayList<>();

    /** @param cells externalizable ids of the builds of its cells */
    MatrixVerdict(List<String> cells) {
        this.cells.addAll(cells);
    }

    @Override
    public List<String> partIds() {
        return List.copyOf(cells);
    }

    /** The name of the worst verdict. */
    @Exported
    public String getVerdict() {
        return worst().verdict().name();
    }

    public VerdictLabel getLabel() {
        return new VerdictLabel(worst().verdict());
    }

    /** The cells that are still there and that the one who looks may see. */
    public List<Cell> getCells() {
        return cells.stream()
                .map(Run::fromExternalizableId)
                .filter(Objects::nonNull)
                .map(Cell::new)
                .toList();
    }

    private BuildVerdict worst() {
        return BuildVerdicts.get().of(this);
    }

    /** One cell, for views. */
    public static final class Cell {
        private final Run<?, ?> run;

        Cell(Run<?, ?> run) {
            this.run = run;
        }

        public String getName() {
            return run.getParent().getDisplayName();
        }

        public VerdictLabel getLabel() {
            return new VerdictLabel(BuildVerdicts.get().of(run).verdict());
        }

        /** Relative to Jenkins. */
        public String getUrl() {
            return EvidenceUrl.of(run);
        }
    }
}
