package hudson.views;

import hudson.ExtensionPoint;
import hudson.model.Describable;
import hudson.model.Descriptor;

public abstract class ListViewColumn implements ExtensionPoint, Describable<ListViewColumn> {
    public native String getColumnCaption();

    @Override
    public native Descriptor<ListViewColumn> getDescriptor();
}
