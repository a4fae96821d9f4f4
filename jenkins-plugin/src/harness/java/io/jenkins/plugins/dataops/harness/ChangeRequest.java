package io.jenkins.plugins.dataops.harness;

import jenkins.scm.api.SCMHead;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;
import jenkins.scm.api.mixin.ChangeRequestSCMHead2;

/** A change that wants into {@code main}. */
final class ChangeRequest extends SCMHead implements ChangeRequestSCMHead2 {
    private static final long serialVersionUID = 1L;

    ChangeRequest(String name) {
        super(name);
    }

    @Override
    public String getId() {
        return getName();
    }

    @Override
    public SCMHead getTarget() {
        return new SCMHead("main");
    }

    @Override
    public ChangeRequestCheckoutStrategy getCheckoutStrategy() {
        return ChangeRequestCheckoutStrategy.MERGE;
    }

    @Override
    public String getOriginName() {
        return getName();
    }
}
