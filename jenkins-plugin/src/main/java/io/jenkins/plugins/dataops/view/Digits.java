package io.jenkins.plugins.dataops.view;

import java.text.NumberFormat;
import org.jvnet.localizer.LocaleProvider;

/** Whole numbers as the reader writes them. */
final class Digits {
    private Digits() {}

    static String of(long number) {
        return NumberFormat.getIntegerInstance(LocaleProvider.getLocale()).format(number);
    }
}
