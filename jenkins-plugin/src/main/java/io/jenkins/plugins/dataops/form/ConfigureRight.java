package io.jenkins.plugins.dataops.form;

import hudson.model.Item;
import jenkins.model.Jenkins;
import org.jspecify.annotations.Nullable;

/** The right to ask a form what would do in it: that of whoever may send it. */
public final class ConfigureRight {
    private ConfigureRight() {}

    /**
     * Ends the request of one who may not configure.
     *
     * @param item whose form it is; null in a form that belongs to no item, which is the administrator's
     */
    public static void require(@Nullable Item item) {
        if (item == null) {
            Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        } else {
            item.checkPermission(Item.CONFIGURE);
        }
    }
}
