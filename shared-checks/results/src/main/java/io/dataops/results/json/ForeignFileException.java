package io.dataops.results.json;

/** A whole JSON file that never was one of ours: another tool's, which happens to be called the same. */
public final class ForeignFileException extends UnreadableResultException {
    private static final long serialVersionUID = 1;

    ForeignFileException(String message) {
        super(message);
    }

    @Override
    ForeignFileException of(String name) {
        return new ForeignFileException(named(name));
    }
}
