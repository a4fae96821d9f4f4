package io.jenkins.plugins.dataops.promotion;

import io.jenkins.plugins.dataops.recording.IdForm;

/**
 * Where builds are promoted to, such as {@code production}. It is part of a permalink and has the form of {@link IdForm}.
 *
 * @param text the channel itself
 */
public record Channel(String text) {
    private static final IdForm FORM = new IdForm("channel", "production");

    /** @throws IllegalArgumentException if the text has another form; the message shows one that would do */
    public Channel {
        FORM.require(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
