package io.jenkins.plugins.dataops.testing;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.jvnet.localizer.LocaleProvider;

/** Lets a test read messages in one language, wherever it runs. */
public final class InLanguage extends LocaleProvider implements BeforeEachCallback, AfterEachCallback {
    private final LocaleProvider usual = LocaleProvider.getProvider();
    private final Locale locale;

    public InLanguage(Locale locale) {
        this.locale = locale;
    }

    @Override
    public Locale get() {
        return locale;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        LocaleProvider.setProvider(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        LocaleProvider.setProvider(usual);
    }
}
