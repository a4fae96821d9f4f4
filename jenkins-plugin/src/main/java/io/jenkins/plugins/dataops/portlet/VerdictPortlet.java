package io.jenkins.plugins.dataops.portlet;

import hudson.Extension;
import hudson.model.Descriptor;
import hudson.model.Job;
import hudson.plugins.view.dashboard.DashboardPortlet;
import io.jenkins.plugins.dataops.verdict.JobVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;

/** The verdicts of a dashboard's jobs, the worst first; jobs without evidence are left out. */
public final class VerdictPortlet extends DashboardPortlet {
    @DataBoundConstructor
    public VerdictPortlet(String name) {
        super(name);
    }

    public List<JobVerdict> getVerdicts() {
        List<JobVerdict> verdicts = new ArrayList<>();
        for (Object item : getDashboard().getJobs()) {
            if (item instanceof Job<?, ?> job) {
                Optional<JobVerdict> verdict = JobVerdict.of(job);
                verdict.ifPresent(verdicts::add);
            }
        }
        verdicts.sort(Comparator.comparingInt(
                        (JobVerdict verdict) -> -verdict.getLabel().getRank())
                .thenComparing(verdict -> verdict.getRun().getParent().getFullName()));
        return verdicts;
    }

    /** Describes the portlet. */
    @Extension(optional = true)
    @Symbol("dataopsVerdicts")
    public static final class DescriptorImpl extends Descriptor<DashboardPortlet> {
        @Override
        public String getDisplayName() {
            return Messages.VerdictPortlet_displayName();
        }
    }
}
