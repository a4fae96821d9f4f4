package hudson.views;

import hudson.model.Descriptor;

public abstract class ListViewColumnDescriptor extends Descriptor<ListViewColumn> {
    protected ListViewColumnDescriptor() {}

    public native boolean shownByDefault();
}
