package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;
import io.dataops.results.literal.LiteralException;
import io.dataops.results.literal.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of one document from its events and gathers what is wrong with its nodes. */
final class TreeReader {
    private static final String SECOND_DOCUMENT = "a second document starts here; a file holds one";
    static final String TAG = "%s is not supported; remove it, or put the value in quotes if it is text";

    private static final int DEEPEST = 100;
    private static final int MOST_NODES = 100_000;
    private static final String CORE_TAG = "tag:yaml.org,2002:";

    private final EventStream events;
    private final MergeKeys merges;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Anchor> anchors = new HashMap<>();
    private int nodes;

    private TreeReader(EventStream events, MergeKeys merges) {
        this.events = events;
        this.merges = merges;
    }

    /** A node with the nodes in it and the collections on its longest path down, both with aliases counted in full. */
    private record Subtree(YamlNode node, int nodes, int height) {}

    /** A name for a node. The node is known once it has been read to its end. */
    private static final class Anchor {
        private @Nullable Subtree subtree;
    }

    static YamlMap read(String text, String file, MergeKeys merges) throws ProblemsException {
        TreeReader reader = new TreeReader(new EventStream(text, file), merges);
        try {
            Optional<YamlMap> tree = reader.document();
            if (tree.isPresent() && reader.problems.isEmpty()) {
                return tree.get();
            }
        } catch (StopReading e) {
            reader.problems.add(e.problem());
        }
        throw new ProblemsException(reader.problems);
    }

    private Optional<YamlMap> document() throws StopReading {
        events.next();
        Event start = events.next();
        if (!(start instanceof DocumentStartEvent document)) {
            throw new StopReading(empty(events.start(start)));
        }
        refuseOtherVersion(document);
        YamlNode root = node(events.next(), 0).node();
        Optional<YamlMap> map = asMap(root);
        events.next();
        Event end = events.next();
        // Only now, for what was taken for a value may be the start of a syntax error, which says it better.
        if (map.isEmpty()) {
            problems.add(isEmpty(root) ? empty(root.at()) : Problem.expected("a map at the top level", root));
        }
        if (end instanceof DocumentStartEvent) {
            problems.add(new Problem(events.start(end), SECOND_DOCUMENT));
        }
        return map;
    }

    private Problem empty(SourcePosition at) {
        return new Problem(new SourcePosition(at.file(), 1, 1), "the file is empty; expected a map");
    }

    private void refuseOtherVersion(DocumentStartEvent document) {
        Optional<SpecVersion> version = document.getSpecVersion();
        if (version.isPresent()
                && (version.get().getMajor() != 1 || version.get().getMinor() != 2)) {
            String written =
                    "%YAML " + version.get().getMajor() + "." + version.get().getMinor();
            problems.add(new Problem(
                    events.start(document),
                    "the file is read as YAML 1.2; remove the directive " + Quoted.text(written)));
        }
    }

    /** The node that starts with an event, inside as many collections. */
    private Subtree node(Event event, int level) throws StopReading {
        SourcePosition at = events.start(event);
        if (event instanceof AliasEvent alias) {
            return repeated(alias.getAlias().getValue(), at, level);
        }
        count(1, at);
        Anchor anchor = new Anchor();
        ((NodeEvent) event).getAnchor().ifPresent(name -> anchors.put(name.getValue(), anchor));
        Subtree subtree = event instanceof ScalarEvent scalar
                ? new Subtree(scalar(scalar, at), 1, 0)
                : collection((CollectionStartEvent) event, at, level + 1);
        anchor.subtree = subtree;
        return subtree;
    }

    private Subtree repeated(String name, SourcePosition at, int level) throws StopReading {
        Anchor anchor = anchors.get(name);
        if (anchor == null) {
            String sentence = "no anchor " + Quoted.text("&" + name) + " stands before this alias;"
                    + " put the value in quotes if it is text";
            problems.add(new Problem(at, sentence));
        } else if (anchor.subtree == null) {
            problems.add(new Problem(at, "the alias " + Quoted.text("*" + name) + " stands inside its own anchor"));
        } else {
            count(anchor.subtree.nodes(), at);
            refuseDepth(level + anchor.subtree.height(), at);
            return anchor.subtree;
        }
        // Stands in so that the rest of the file is looked at too; with a problem, no tree is handed out.
        String text = "*" + name;
        return new Subtree(new YamlScalar(text, YamlScalar.Style.PLAIN, new CoreValue.Text(text), at), 1, 0);
    }

    private void count(int more, SourcePosition at) throws StopReading {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw new StopReading(new Problem(
                    at, "the file has more than 100,000 nodes here, with each alias counted as all that it repeats"));
        }
    }

    private void refuseDepth(int level, SourcePosition at) throws StopReading {
        if (level > DEEPEST) {
            throw new StopReading(new Problem(at, "maps and lists are nested more than 100 deep here"));
        }
    }

    private YamlScalar scalar(ScalarEvent event, SourcePosition at) {
        refuseTag(event.getTag(), at);
        String text = event.getValue();
        if (text.codePoints().anyMatch(TreeReader::isSurrogate)) {
            problems.add(
                    new Problem(at, Quoted.text(text) + " has half of a surrogate pair; write the whole character"));
        }
        YamlScalar.Style style = style(event.getScalarStyle());
        return new YamlScalar(text, style, style == YamlScalar.Style.PLAIN ? plain(text, at) : text(text), at);
    }

    private CoreValue plain(String text, SourcePosition at) {
        try {
            return CoreSchema.resolve(text);
        } catch (LiteralException e) {
            problems.add(new Problem(at, e.sentence()));
            return text(text);
        }
    }

    private static CoreValue text(String text) {
        return new CoreValue.Text(text);
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static YamlScalar.Style style(ScalarStyle style) {
        return switch (style) {
            case PLAIN -> YamlScalar.Style.PLAIN;
            case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> YamlScalar.Style.QUOTED;
            case LITERAL, FOLDED -> YamlScalar.Style.BLOCK;
        };
    }

    private void refuseTag(Optional<String> tag, SourcePosition at) {
        tag.map(it -> it.startsWith(CORE_TAG) ? "!!" + it.substring(CORE_TAG.length()) : it)
                .ifPresent(it -> problems.add(new Problem(at, TAG.formatted("the tag " + Quoted.text(it)))));
    }

    private Subtree collection(CollectionStartEvent event, SourcePosition at, int level) throws StopReading {
        refuseTag(event.getTag(), at);
        refuseDepth(level, at);
        return event.getEventId() == Event.ID.SequenceStart ? list(at, level) : map(at, level);
    }

    private Subtree list(SourcePosition at, int level) throws StopReading {
        List<YamlNode> items = new ArrayList<>();
        int size = 1;
        int height = 0;
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            Subtree item = node(event, level);
            items.add(item.node());
            size += item.nodes();
            height = Math.max(height, item.height());
        }
        return new Subtree(new YamlList(items, at), size, height + 1);
    }

    private Subtree map(SourcePosition at, int level) throws StopReading {
        List<YamlEntry> entries = new ArrayList<>();
        List<YamlMap> merged = new ArrayList<>();
        Map<String, SourcePosition> seen = new HashMap<>();
        int size = 1;
        int height = 0;
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Subtree key = node(event, level);
            Subtree value = node(events.next(), level);
            if (merges.takes(key.node())) {
                merged.addAll(mergedBy(value.node()));
            } else {
                entries.add(new YamlEntry(key(key.node(), events.start(event), seen), value.node()));
            }
            size += key.nodes() + value.nodes();
            height = Math.max(height, value.height());
        }
        return new Subtree(new YamlMap(MergeKeys.merged(entries, merged), at), size, height + 1);
    }

    private List<YamlMap> mergedBy(YamlNode value) {
        Optional<List<YamlMap>> maps = MergeKeys.maps(value);
        if (maps.isEmpty()) {
            problems.add(new Problem(value.at(), "a merge key needs a map, or a list of maps"));
        }
        return maps.orElse(List.of());
    }

    private Located<String> key(YamlNode node, SourcePosition at, Map<String, SourcePosition> seen) {
        if (!(node instanceof YamlScalar scalar)) {
            problems.add(new Problem(at, "a key must be text, but this one is " + node.description()));
            return new Located<>("", at);
        }
        String text = scalar.text();
        SourcePosition first = seen.putIfAbsent(text, at);
        if (text.isEmpty()) {
            problems.add(new Problem(at, "a key cannot be empty"));
        } else if (MergeKeys.isMerge(scalar)) {
            problems.add(new Problem(at, "merge keys are not supported; write the keys of the other map here"));
        } else if (first != null) {
            problems.add(new Problem(at, "duplicate key " + Quoted.text(text) + "; it already stands at " + first));
        }
        return new Located<>(text, at);
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlScalar scalar
                && scalar.style() == YamlScalar.Style.PLAIN
                && scalar.text().isEmpty();
    }

    private static Optional<YamlMap> asMap(YamlNode node) {
        return node instanceof YamlMap map ? Optional.of(map) : Optional.empty();
    }
}
