package io.jenkins.plugins.dataops.permission;

import hudson.init.InitMilestone;
import hudson.init.Initializer;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import hudson.security.PermissionScope;
import jenkins.model.Jenkins;
import org.jvnet.localizer.Localizable;

/** Who may promote and who may waive. To look at recordings, reading the job is enough. */
public final class DataopsPermissions {
    private static final PermissionGroup GROUP =
            new PermissionGroup(DataopsPermissions.class, Messages._DataopsPermissions_group());

    /** Promote a build whose verdict allows it. */
    public static final Permission PROMOTE = permission("Promote", Messages._DataopsPermissions_promote());

    /** Accept a missed check or gate for a while. */
    public static final Permission WAIVE = permission("Waive", Messages._DataopsPermissions_waive());

    private DataopsPermissions() {}

    private static Permission permission(String name, Localizable description) {
        return new Permission(GROUP, name, description, Jenkins.ADMINISTER, true, new PermissionScope[] {
            PermissionScope.ITEM, PermissionScope.RUN
        });
    }

    /** Loads this class before configurations are read, so that they find the permissions. */
    @Initializer(before = InitMilestone.SYSTEM_CONFIG_LOADED)
    public static void register() {}
}
