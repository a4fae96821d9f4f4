package io.dataops.checks.metric.classwise;

import io.dataops.results.literal.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The classes of a run, which are the same for every slice of it.
 *
 * @param noun what they are called
 * @param names each once
 * @param order where their order comes from
 */
public record ClassList(Noun noun, List<String> names, Order order) {
    /** What a class is called. */
    public enum Noun {
        /** A row has exactly one. */
        CLASS,
        /** A row has any number. */
        LABEL;

        /** More than one of them, such as {@code classes}. */
        String plural() {
            return this == CLASS ? "classes" : "labels";
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where an order comes from. */
    public enum Order {
        /** The suite lists the classes, so that neighbours may be nearer to each other. */
        DECLARED,
        /** Code points of the names, which mean nothing. */
        CODE_POINT
    }

    public ClassList {
        names = List.copyOf(names);
    }

    public int size() {
        return names.size();
    }

    /** The place of a class; empty when there is none of that name. */
    public OptionalInt index(String name) {
        int index = names.indexOf(name);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** A class as it stands in a sentence, such as {@code the class 'cat'}. */
    public String said(int index) {
        return "the " + noun + " " + Quoted.text(names.get(index));
    }

    /** That an average is over fewer than all of them. */
    public String partly(long counted) {
        return "the average is over " + counted + " of " + size() + " " + noun.plural()
                + ", since the others have no row here";
    }
}
