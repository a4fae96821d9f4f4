package io.jenkins.plugins.dataops.settings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Reads settings as XStream does, but ends with a {@link LeftOutException} where XStream would leave something out. */
final class SettingsReader extends DefaultHandler {
    private final Deque<Place> places = new ArrayDeque<>(List.of(new Place.Elsewhere()));
    private final StringBuilder text = new StringBuilder();
    private @Nullable Locator locator;

    /** The line that is being read. */
    int line() {
        return locator == null ? 1 : locator.getLineNumber();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String element, Attributes attributes)
            throws LeftOutException {
        text.setLength(0);
        places.push(places.element().below(unescaped(element), attributes));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String element) throws LeftOutException {
        places.remove().end(text.toString());
    }

    /** XML has no {@code $} in names, and XStream writes it in this way. */
    private static String unescaped(String element) {
        return element.replace("_-", "$").replace("__", "_");
    }
}
