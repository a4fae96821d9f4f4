package io.jenkins.plugins.dataops.view;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.jvnet.localizer.LocaleProvider;

/**
 * Sentences that this plugin wrote into a recording. Those are English, because logs and scripts read them too; a page says
 * them in the language of the one who looks, where it knows them. {@code RecordedSentence.properties} has them as they are
 * written.
 */
final class RecordedSentence {
    private static final String BUNDLE = RecordedSentence.class.getName();
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RecordedSentence() {}

    /** The sentence in the reader's language; as it was written when it is of somebody else. */
    static String read(String english) {
        ResourceBundle written = bundle(Locale.ROOT);
        ResourceBundle readers = bundle(LocaleProvider.getLocale());
        return written.keySet().stream()
                .sorted()
                .map(key -> translated(english, written.getString(key), readers.getString(key)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(english);
    }

    private static Optional<String> translated(String english, String written, String readers) {
        @Nullable Object @Nullable [] arguments = arguments(english, written);
        return arguments == null
                ? Optional.empty()
                : Optional.of(new MessageFormat(readers, Locale.ROOT).format(arguments));
    }

    /** What stands in the places of a pattern; null for a sentence that was not made by it. */
    private static @Nullable Object @Nullable [] arguments(String english, String pattern) {
        ParsePosition end = new ParsePosition(0);
        @Nullable Object @Nullable [] arguments = new MessageFormat(pattern, Locale.ROOT).parse(english, end);
        return end.getIndex() == english.length() ? arguments : null;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, RecordedSentence.class.getClassLoader(), EXACTLY);
    }
}
