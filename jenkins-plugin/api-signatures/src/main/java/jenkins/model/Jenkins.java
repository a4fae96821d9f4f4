package jenkins.model;

import hudson.PluginManager;
import hudson.model.Item;
import hudson.model.Queue;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import hudson.security.Permission;
import java.io.File;
import java.util.List;
import org.springframework.security.core.Authentication;

public class Jenkins extends hudson.model.AbstractCIBase implements AccessControlled {
    public static final Permission ADMINISTER = null;
    public static final Permission MANAGE = null;

    public static native Jenkins get();

    public static native Jenkins getInstanceOrNull();

    public static native Authentication getAuthentication2();

    public native Item getItemByFullName(String fullName);

    public native <T extends Item> T getItemByFullName(String fullName, Class<T> type);

    public native <T extends Item> List<T> getAllItems(Class<T> type);

    public native <T extends hudson.model.Descriptor> T getDescriptorByType(Class<T> type);

    public native hudson.model.Descriptor getDescriptorOrDie(Class<? extends hudson.model.Describable> type);

    public native String getRootUrl();

    public native hudson.security.SecurityRealm getSecurityRealm();

    public native Queue getQueue();

    public native File getRootDir();

    public native PluginManager getPluginManager();

    @Override
    public native ACL getACL();

    @Override
    public native String getDisplayName();
}
