package hudson.security;

import org.jvnet.localizer.Localizable;

public final class Permission {
    public static final Permission READ = null;

    public Permission(
            PermissionGroup group,
            String name,
            Localizable description,
            Permission impliedBy,
            boolean enable,
            PermissionScope[] scopes) {}

    public native String getId();
}
