package io.dataops.results.report;

/** Adds colour to console text. Colour only repeats what the words say. */
@FunctionalInterface
public interface ConsoleStyle {
    /** Leaves every text as it is. */
    ConsoleStyle PLAIN = (tone, text) -> text;

    /** The text in the colour of the tone, ending in the normal colour. */
    String apply(Tone tone, String text);
}
