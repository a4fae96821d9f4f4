package io.jenkins.plugins.dataops.settings;

import org.xml.sax.SAXException;

/** Something in a file of settings that Jenkins leaves out. */
final class LeftOutException extends SAXException {
    private static final long serialVersionUID = 1L;

    LeftOutException(String message) {
        super(message);
    }
}
