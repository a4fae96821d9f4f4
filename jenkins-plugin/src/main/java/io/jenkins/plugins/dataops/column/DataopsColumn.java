package io.jenkins.plugins.dataops.column;

import hudson.Extension;
import hudson.model.Job;
import hudson.views.ListViewColumn;
import hudson.views.ListViewColumnDescriptor;
import io.jenkins.plugins.dataops.verdict.JobVerdict;
import org.jenkinsci.Symbol;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundConstructor;

/** The verdict of each job in a list of jobs. */
public final class DataopsColumn extends ListViewColumn {
    @DataBoundConstructor
    public DataopsColumn() {}

    /** Null for what is no job, such as a folder, and for a job without evidence. */
    public @Nullable JobVerdict getVerdict(Object item) {
        return item instanceof Job<?, ?> job ? JobVerdict.of(job).orElse(null) : null;
    }

    /** Describes the column. */
    @Extension
    @Symbol("dataopsVerdict")
    public static final class DescriptorImpl extends ListViewColumnDescriptor {
        @Override
        public String getDisplayName() {
            return Messages.DataopsColumn_displayName();
        }

        @Override
        public boolean shownByDefault() {
            return false;
        }
    }
}
