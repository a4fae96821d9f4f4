package hudson.tasks;

import hudson.model.Describable;
import hudson.model.Descriptor;

public abstract class Builder extends BuildStepCompatibilityLayer implements Describable<Builder> {
    @Override
    public native Descriptor<Builder> getDescriptor();
}
