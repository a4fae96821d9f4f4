package org.jenkinsci.plugins.workflow.actions;

public class LabelAction implements PersistentAction {
    @Override
    public native String getIconFileName();

    @Override
    public native String getDisplayName();

    @Override
    public native String getUrlName();
}
