package io.dataops.maven;

import io.dataops.results.report.ConsoleStyle;
import io.dataops.results.report.Tone;
import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Maven's own colours, which are none where Maven shows none. */
final class MavenStyle implements ConsoleStyle {
    @Override
    public String apply(Tone tone, String text) {
        MessageBuilder buffer = MessageUtils.buffer();
        return switch (tone) {
            case GOOD -> buffer.success(text).build();
            case WARN -> buffer.warning(text).build();
            case BAD -> buffer.failure(text).build();
            case UNKNOWN -> buffer.strong(text).build();
            case QUIET -> text;
        };
    }
}
