package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;
import io.dataops.results.literal.Quoted;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The events of a text one by one, the places in it, and the library's errors as problems of ours. */
final class EventStream {
    private static final Pattern LONG_ESCAPE = Pattern.compile("\\\\U([0-9A-Fa-f]{8})");

    private final String text;
    private final String file;
    private final Iterator<Event> events;
    private int codePointsRead;

    EventStream(String text, String file) {
        this.text = text;
        this.file = file;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(SourceText.MOST_BYTES)
                // With a smaller buffer the time for one long token grows with the square of its length.
                .setBufferSize(text.length() + 1)
                // The version of a %YAML line is judged by the tree reader, which has its place.
                .setVersionFunction(version -> version)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The next event; there must be one. */
    Event next() throws StopReading {
        try {
            Event event = events.next();
            codePointsRead = event.getEndMark().map(Mark::getIndex).orElse(codePointsRead);
            return event;
        } catch (MarkedYamlEngineException e) {
            throw new StopReading(SyntaxRule.explain(e, this));
        } catch (IllegalArgumentException e) {
            // The scanner does not look whether the number of an escape is a code point before it makes one of it.
            throw new StopReading(impossibleEscape());
        }
    }

    SourcePosition start(Event event) {
        return position(event.getStartMark());
    }

    SourcePosition position(Optional<Mark> mark) {
        return mark.map(it -> new SourcePosition(file, it.getLine() + 1, it.getColumn() + 1))
                .orElseGet(() -> new SourcePosition(file, 1, 1));
    }

    private Problem impossibleEscape() {
        int from = text.offsetByCodePoints(0, codePointsRead);
        Matcher escape = LONG_ESCAPE.matcher(text);
        while (escape.find(from)) {
            if (Long.parseLong(escape.group(1), 16) > Character.MAX_CODE_POINT) {
                String message = "the escape " + Quoted.text(escape.group())
                        + " is not a character; the last one is '\\U0010FFFF'";
                return new Problem(new SourceText(file).position(text, escape.start()), message);
            }
            from = escape.end();
        }
        return new Problem(new SourceText(file).position(text, from), SyntaxRule.UNKNOWN);
    }
}
