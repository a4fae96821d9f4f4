package hudson.model;

import hudson.XmlFile;
import hudson.security.ACL;
import java.io.File;

public abstract class AbstractItem extends Actionable implements Item {
    @Override
    public final native String getFullName();

    @Override
    public final native String getFullDisplayName();

    @Override
    public native String getName();

    @Override
    public native String getDisplayName();

    @Override
    public final native String getUrl();

    @Override
    public native ItemGroup getParent();

    public native File getRootDir();

    public final native XmlFile getConfigFile();

    @Override
    public native ACL getACL();

    @Override
    public native void save() throws java.io.IOException;
}
