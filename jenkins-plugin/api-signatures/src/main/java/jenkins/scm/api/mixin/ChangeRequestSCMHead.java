package jenkins.scm.api.mixin;

import jenkins.scm.api.SCMHead;

public interface ChangeRequestSCMHead {
    String getId();

    SCMHead getTarget();
}
