package io.jenkins.plugins.dataops.recording;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Names a recording within its build and the same recording in other builds. It is part of a URL and of a folder's name,
 * and has the form of {@link IdForm}.
 *
 * @param text the id itself
 */
public record RecordingId(String text) {
    private static final IdForm FORM = new IdForm("id of a recording", "dataops");

    /** The id when nothing tells recordings apart. Stands below the form, which its constructor needs. */
    public static final RecordingId DEFAULT = new RecordingId("dataops");

    /** @throws IllegalArgumentException if the text has another form; the message shows one that would do */
    public RecordingId {
        FORM.require(text);
    }

    /** The id of a recording made in these parallel branches or matrix cells, outermost first. */
    public static RecordingId inBranches(Collection<String> branches) {
        return branches.isEmpty()
                ? DEFAULT
                : new RecordingId(FORM.slug(DEFAULT.text + "-" + String.join("-", branches)));
    }

    /** This id, or the first of {@code id-2}, {@code id-3} … that is not taken. */
    public RecordingId butNoneOf(Collection<String> taken) {
        RecordingId free = this;
        for (int count = 2; taken.contains(free.text); count++) {
            String suffix = "-" + count;
            free = new RecordingId(
                    text.substring(0, Math.min(text.length(), IdForm.MAX_LENGTH - suffix.length())) + suffix);
        }
        return free;
    }

    /** Whether this is that id, or one that {@link #butNoneOf} made of it. */
    public boolean repeats(RecordingId first) {
        return equals(first) || text.matches(Pattern.quote(first.text) + "-[0-9]+");
    }

    @Override
    public String toString() {
        return text;
    }
}
