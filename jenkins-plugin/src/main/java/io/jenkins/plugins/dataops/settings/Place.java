package io.jenkins.plugins.dataops.settings;

import io.dataops.results.literal.NearestName;
import io.dataops.results.literal.Quoted;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xml.sax.Attributes;

/** Where a reader of settings is: in an element, and what it makes of it. */
sealed interface Place {
    /**
     * The place that an element in this one opens.
     *
     * @param element its name as Java writes it
     */
    Place below(String element, Attributes attributes) throws LeftOutException;

    /**
     * Ends the element.
     *
     * @param text what stood in it, when no element did
     */
    default void end(String text) throws LeftOutException {}

    /** Settings of Jenkins and of other plugins, and whatever else this plugin has no say in. */
    record Elsewhere() implements Place {
        @Override
        public Place below(String element, Attributes attributes) throws LeftOutException {
            String name = Objects.requireNonNullElse(attributes.getValue("class"), element);
            Class<?> ours = SavedClasses.named(name);
            if (ours != null) {
                return new Fields(ours, element, new HashSet<>());
            }
            if (SavedClasses.isMeant(name, attributes.getValue("plugin"))) {
                throw unknown("class", name, "Jenkins", SavedClasses.NAMES);
            }
            return this;
        }
    }

    /**
     * An object of this plugin.
     *
     * @param element where it stands
     * @param seen the fields so far
     */
    record Fields(Class<?> type, String element, Set<String> seen) implements Place {
        @Override
        public Place below(String field, Attributes attributes) throws LeftOutException {
            Class<?> fieldType = SavedClasses.fields(type).get(field);
            if (fieldType == null) {
                throw unknown("field", field, Quoted.text(element), SavedClasses.namesOfFields(type));
            }
            if (!seen.add(field)) {
                throw new LeftOutException(Quoted.text(field) + " stands twice in " + Quoted.text(element) + ".");
            }
            String name = Objects.requireNonNullElse(attributes.getValue("class"), fieldType.getName());
            Class<?> valueType = SavedClasses.named(name);
            if (valueType == null && SavedClasses.isMeant(name, null)) {
                throw unknown("class", name, Quoted.text(field), List.of(fieldType.getName()));
            }
            if (valueType != null && !valueType.isEnum()) {
                return new Fields(valueType, field, new HashSet<>());
            }
            return Value.isOne(fieldType) ? new Value(fieldType, field) : new Elsewhere();
        }
    }

    /** A field that is text, a number, or one of several choices. */
    record Value(Class<?> type, String field) implements Place {
        static boolean isOne(Class<?> type) {
            return type == String.class || type == Integer.class || type == boolean.class || type.isEnum();
        }

        @Override
        public Place below(String element, Attributes attributes) throws LeftOutException {
            throw new LeftOutException(
                    Quoted.text(field) + " is text, and there is an element " + Quoted.text(element) + " in it.");
        }

        @Override
        public void end(String text) throws LeftOutException {
            if (type == Integer.class && !text.matches("-?[0-9]{1,9}")) {
                throw new LeftOutException(Quoted.text(text) + " is no whole number for " + Quoted.text(field) + ".");
            }
            List<String> choices = choices();
            if (!choices.isEmpty() && choices.stream().noneMatch(text::equalsIgnoreCase)) {
                throw unknown("choice", text, Quoted.text(field), choices);
            }
        }

        private List<String> choices() {
            if (type == boolean.class) {
                return List.of("true", "false");
            }
            return type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .map(choice -> ((Enum<?>) choice).name())
                            .toList()
                    : List.of();
        }
    }

    private static LeftOutException unknown(String kind, String name, String where, Collection<String> known) {
        String advice = NearestName.to(name, known)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElseGet(() -> "there is " + String.join(", ", known) + ".");
        return new LeftOutException(where + " has no " + kind + " " + Quoted.text(name) + "; " + advice);
    }
}
