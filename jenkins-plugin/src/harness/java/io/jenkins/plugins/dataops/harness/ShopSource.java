package io.jenkins.plugins.dataops.harness;

import hudson.model.TaskListener;
import hudson.scm.SCM;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadCategory;
import jenkins.scm.api.SCMHeadEvent;
import jenkins.scm.api.SCMHeadObserver;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.SCMSourceCriteria;
import jenkins.scm.api.SCMSourceDescriptor;
import jenkins.scm.impl.ChangeRequestSCMHeadCategory;
import jenkins.scm.impl.UncategorizedSCMHeadCategory;
import jenkins.util.NonLocalizable;
import org.jvnet.hudson.test.SingleFileSCM;
import org.jvnet.hudson.test.TestExtension;

/** A branch source without a server: each branch is a Jenkinsfile, and one called PR-… a change request for {@code main}. */
public final class ShopSource extends SCMSource {
    private final TreeMap<String, String> jenkinsfiles;
    private final String commit;

    /** @param commit the commit that every branch is at */
    ShopSource(Map<String, String> jenkinsfiles, String commit) {
        this.jenkinsfiles = new TreeMap<>(jenkinsfiles);
        this.commit = commit;
        setId("shop");
    }

    @Override
    protected void retrieve(
            SCMSourceCriteria criteria, SCMHeadObserver observer, SCMHeadEvent<?> event, TaskListener listener)
            throws IOException, InterruptedException {
        for (String branch : jenkinsfiles.keySet()) {
            SCMHead head = branch.startsWith("PR-") ? new ChangeRequest(branch) : new SCMHead(branch);
            observer.observe(head, new Commit(head, commit));
        }
    }

    @Override
    public SCM build(SCMHead head, SCMRevision revision) {
        return new SingleFileSCM("Jenkinsfile", jenkinsfiles.get(head.getName()).getBytes(StandardCharsets.UTF_8));
    }

    private static final class Commit extends SCMRevision {
        private static final long serialVersionUID = 1L;

        private final String id;

        Commit(SCMHead head, String id) {
            super(head);
            this.id = id;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Commit commit
                    && commit.id.equals(id)
                    && commit.getHead().equals(getHead());
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** Describes the source. */
    @TestExtension
    public static final class DescriptorImpl extends SCMSourceDescriptor {
        @Override
        protected SCMHeadCategory[] createCategories() {
            return new SCMHeadCategory[] {
                new UncategorizedSCMHeadCategory(new NonLocalizable("Branches")),
                new ChangeRequestSCMHeadCategory(new NonLocalizable("Change requests"))
            };
        }
    }
}
