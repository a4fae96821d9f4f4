package io.jenkins.plugins.dataops.settings;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A file in which Jenkins keeps settings, such as the {@code config.xml} of a folder or job.
 *
 * @param file need not exist
 */
public record SettingsFile(Path file) {

    /**
     * The first of this plugin's settings that Jenkins left out when it read the file: an element with the name of no class or
     * field, one that stands twice, or a value that is none.
     *
     * @return one sentence with the line and the nearest that would do; empty when all of them hold
     * @throws IOException if the file cannot be read at all
     */
    public Optional<String> leftOut() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        SettingsReader reader = new SettingsReader();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            parser().parse(in, reader);
            return Optional.empty();
        } catch (LeftOutException e) {
            return Optional.of("line " + reader.line() + ": " + e.getMessage());
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** Both faults alike, with the name of the file: what Jenkins left out, and a file that cannot be read at all. */
    public Optional<String> fault() {
        try {
            return leftOut().map(sentence -> file.getFileName() + ", " + sentence);
        } catch (IOException e) {
            String where = e.getCause() instanceof SAXParseException noXml
                    ? ": line " + noXml.getLineNumber() + " is no XML"
                    : "";
            return Optional.of(file.getFileName() + " cannot be read" + where + ".");
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // Settings have no DTD, and one could make the parser read other files.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }
}
