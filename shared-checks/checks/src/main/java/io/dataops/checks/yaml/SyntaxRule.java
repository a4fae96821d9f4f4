package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What to say, in plain words, of a syntax error of the library's parser.
 *
 * @param context how the library's context starts
 * @param problem how the library's problem starts
 * @param place which of the library's two marks the user has to look at
 * @param sentence the sentence; {@code %1$s} is the character at the problem, {@code %2$s} the line and {@code %3$s} the
 *     column of the context
 */
record SyntaxRule(String context, String problem, Place place, String sentence) {
    /** Said when no rule knows better. */
    static final String UNKNOWN = "this is not valid YAML";

    private enum Place {
        CONTEXT,
        PROBLEM
    }

    private static final String BLOCK_END = "expected <block end>, but found ";
    private static final String NODE = "expected the node content, but found ";
    private static final String DIRECTIVE = "a line that starts with '%%' is a YAML directive; remove it";
    private static final String ALIAS =
            "'*' must be followed by the name of an anchor; put the value in quotes if it is text";

    // The first rule that fits is taken. SyntaxErrorsTest has an example for each.
    private static final List<SyntaxRule> RULES = List.of(
            at("", "found character '\\t(TAB)'", "a tab cannot stand here; indent and separate with spaces"),
            at("", "found character ' '", "tabs and spaces are mixed here; use spaces"),
            at("", "found character '", "%1$s cannot start a value; put the value in quotes"),
            from("while scanning a quoted scalar", "found unexpected end", "this quote is never closed"),
            from("while scanning a quoted scalar", "", "this quote is not closed before the next document starts"),
            at("", "found unknown escape", "'\\' before %1$s is not an escape; use single quotes, or write '\\\\'"),
            at("", "expected escape", "the escapes '\\x', '\\u' and '\\U' need 2, 4 and 8 hexadecimal digits"),
            from("while parsing a flow sequence", "expected ',' or ']', but got <stream", "this '[' is never closed"),
            from("while parsing a flow mapping", "expected ',' or '}', but got <stream", "this '{' is never closed"),
            at("", "expected ',' or ']'", "expected ',' or ']' before %1$s; the '[' is at line %2$d, column %3$d"),
            at("", "expected ',' or '}'", "expected ',' or '}' before %1$s; the '{' is at line %2$d, column %3$d"),
            at("", "mapping values", "a ':' cannot stand here; check the indentation, or put text with ': ' in quotes"),
            at("", "mapping keys", "a '?' cannot stand here; put the value in quotes if it is text"),
            at("", "sequence entries", "a list item cannot start here; put it on a line of its own below its key"),
            from("while scanning a simple key", "", "expected ':' after this key; check the indentation if it is text"),
            at("", BLOCK_END + "'<block ", "the indentation of this line matches no line above it"),
            at("while parsing a block mapping", BLOCK_END + "'-'", "a list item cannot stand among keys; indent it"),
            at("while parsing a block coll", BLOCK_END + "'?'", "a key cannot stand among list items; indent it"),
            at("", BLOCK_END + "']'", "this ']' closes nothing"),
            at("", BLOCK_END + "'}'", "this '}' closes nothing"),
            at("", BLOCK_END + "':'", "a key is missing before this ':'"),
            at("", BLOCK_END, "this cannot follow the value before it; put the whole value in quotes if it is one"),
            at("", NODE + "'<stream end>'", "expected a value, but the file ends"),
            at("", NODE + "'<", "expected a value here"),
            at("", NODE, "expected a value, but found %1$s"),
            at(
                    "while scanning a block scalar",
                    " the leading",
                    "the empty lines above have more spaces than this line"),
            at("while scanning a block scalar", "", "start the text on the line after '|' or '>'"),
            from("while scanning an alias", "", ALIAS),
            from("while scanning an anchor", "", ALIAS.replace('*', '&').replace("the name of an anchor", "a name")),
            from("while scanning a tag", "", TreeReader.TAG.formatted("this tag")),
            from("while parsing a node", "found undefined tag", TreeReader.TAG.formatted("this tag")),
            from("while scanning a directive", "", DIRECTIVE),
            from("while scanning a YAML directive", "", DIRECTIVE),
            at("", "found duplicate YAML directive", DIRECTIVE),
            at("", "duplicate tag handle", DIRECTIVE),
            at("", "expected '<document end>' before directives", DIRECTIVE),
            at("", "expected '<document start>', but found '<stream end>'", DIRECTIVE),
            at("", "expected '<document start>'", "this belongs to nothing above; align it with the first key"),
            at("", "", UNKNOWN));

    private static SyntaxRule at(String context, String problem, String sentence) {
        return new SyntaxRule(context, problem, Place.PROBLEM, sentence);
    }

    private static SyntaxRule from(String context, String problem, String sentence) {
        return new SyntaxRule(context, problem, Place.CONTEXT, sentence);
    }

    /** The error as a problem of ours. */
    static Problem explain(MarkedYamlEngineException error, EventStream events) {
        SyntaxRule rule =
                RULES.stream().filter(it -> it.fits(error)).findFirst().orElseThrow();
        SourcePosition context = events.position(error.getContextMark());
        SourcePosition problem = events.position(error.getProblemMark());
        String sentence = String.format(
                Locale.ROOT, rule.sentence, character(error.getProblemMark()), context.line(), context.column());
        return new Problem(rule.place == Place.CONTEXT ? context : problem, sentence);
    }

    private boolean fits(MarkedYamlEngineException error) {
        return Objects.requireNonNullElse(error.getContext(), "").startsWith(context)
                && Objects.requireNonNullElse(error.getProblem(), "").startsWith(problem);
    }

    private static String character(Optional<Mark> mark) {
        return mark.filter(it -> it.getPointer() < it.getBuffer().length)
                .map(it -> it.getBuffer()[it.getPointer()])
                .filter(it -> it > ' ')
                .map(it -> "'" + Character.toString(it) + "'")
                .orElse("the end of the line");
    }
}
