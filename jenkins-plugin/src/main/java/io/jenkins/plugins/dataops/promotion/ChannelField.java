package io.jenkins.plugins.dataops.promotion;

import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.dataops.form.ConfigureRight;
import io.jenkins.plugins.dataops.form.FieldText;
import org.jspecify.annotations.Nullable;

/** The field of a form in which a channel is written. */
public final class ChannelField {
    private ChannelField() {}

    /**
     * Whether this would do as a channel.
     *
     * @param item whose form it is; null in a form that belongs to no item
     */
    public static FormValidation check(@Nullable Item item, String value) {
        ConfigureRight.require(item);
        try {
            new Channel(value);
            return FormValidation.ok();
        } catch (IllegalArgumentException e) {
            return FormValidation.error(e.getMessage());
        }
    }

    /**
     * Whether this would do as a channel, or is left empty.
     *
     * @param item whose form it is; null in a form that belongs to no item
     */
    public static FormValidation checkOptional(@Nullable Item item, String value) {
        ConfigureRight.require(item);
        String channel = FieldText.of(value);
        return channel == null ? FormValidation.ok() : check(item, channel);
    }
}
