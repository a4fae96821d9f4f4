package io.jenkins.plugins.dataops.resources;

import static io.jenkins.plugins.dataops.resources.PluginResources.beside;
import static io.jenkins.plugins.dataops.resources.PluginResources.ending;
import static io.jenkins.plugins.dataops.resources.PluginResources.properties;
import static io.jenkins.plugins.dataops.resources.PluginResources.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Every resource of the plugin is safe under a Content-Security-Policy, escapes what it shows, and is translated. */
class ResourcesTest {
    private static final Pattern KEY = Pattern.compile("\\$\\{%([^}(]+)[(}]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])");

    static List<Path> views() {
        return ending(".jelly");
    }

    static List<Path> scripts() {
        return ending(".js");
    }

    static List<Path> english() {
        return ending(".properties").stream()
                .filter(file -> !file.getFileName().toString().endsWith("_pt.properties"))
                .toList();
    }

    static List<Path> portuguese() {
        return ending("_pt.properties");
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewEscapesByDefault(Path view) {
        assertThat(text(view)).startsWith("<?jelly escape-by-default='true'?>\n");
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewIsWellFormedAndHasNoInlineScriptStyleOrHandler(Path view)
            throws IOException, ParserConfigurationException, SAXException {
        assertThat(inline(parse(view))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewPutsNothingOutUnescaped(Path view) {
        assertThat(text(view)).doesNotContain("escapeText=\"false\"", "<j:out", "disable-output-escaping");
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyTextOfAViewStandsInBothLanguages(Path view) {
        Set<String> keys = KEY.matcher(text(view))
                .results()
                .map((MatchResult match) -> match.group(1).trim())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String end : List.of(".properties", "_pt.properties")) {
            Path file = beside(view, ".jelly", end);
            assertThat(properties(file).stringPropertyNames())
                    .as(file.getFileName() + " of " + view.getParent().getFileName())
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyMessageIsTranslatedWithTheSameArguments(Path file) {
        Path translated = beside(file, ".properties", "_pt.properties");
        Properties english = properties(file);
        Properties portuguese = properties(translated);
        assertThat(portuguese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(arguments(portuguese.getProperty(key)))
                    .as(key)
                    .containsAll(arguments(english.getProperty(key)))
                    .allMatch(argument -> argument.compareTo(last(english.getProperty(key))) <= 0, "is given");
            assertThat(portuguese.getProperty(key)).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyMessageWithArgumentsIsAMessageFormat(Path file) {
        for (Path each : List.of(file, beside(file, ".properties", "_pt.properties"))) {
            Properties messages = properties(each);
            assertThat(messages.stringPropertyNames())
                    .filteredOn(key -> !arguments(messages.getProperty(key)).isEmpty())
                    .allSatisfy(key -> assertThat(new MessageFormat(messages.getProperty(key), Locale.ROOT)
                                    .format(new Object[] {3, 3, 3, 3}))
                            .doesNotContain("{"));
        }
    }

    @Test
    void everyTranslationHasAnOriginal() {
        assertThat(portuguese())
                .allSatisfy(file -> assertThat(beside(file, "_pt.properties", ".properties"))
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptMakesNoMarkupOfTexts(Path script) {
        assertThat(text(script))
                .startsWith("\"use strict\";")
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(");
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyAdjunctOfOursIsThere(Path view) {
        Pattern.compile("<st:adjunct includes=\"(io\\.jenkins\\.plugins\\.dataops\\.[^\"]+)\"")
                .matcher(text(view))
                .results()
                .map(match -> match.group(1).replace('.', '/') + ".js")
                .forEach(script ->
                        assertThat(PluginResources.root().resolve(script)).exists());
    }

    @ParameterizedTest
    @MethodSource("views")
    void everySymbolOfOursIsThere(Path view) {
        Pattern.compile("symbol-([a-z-]+) plugin-dataops")
                .matcher(text(view))
                .results()
                .forEach(
                        match -> assertThat(PluginResources.root().resolve("images/symbols/" + match.group(1) + ".svg"))
                                .exists());
    }

    @Test
    void everySymbolFollowsTheColourOfItsText() {
        assertThat(ending(".svg"))
                .allSatisfy(symbol ->
                        assertThat(text(symbol)).contains("currentColor").doesNotContain("<script", "<style", "#"));
    }

    @Test
    void everyTagLibraryIsMarked() throws IOException {
        for (Path view : views()) {
            for (MatchResult used : Pattern.compile("xmlns:\\w+=\"(/io/jenkins/[^\"]+)\"")
                    .matcher(text(view))
                    .results()
                    .toList()) {
                Path library = PluginResources.root().resolve(used.group(1).substring(1));
                assertThat(library.resolve("taglib")).exists();
                assertThat(Files.size(library.resolve("taglib"))).isZero();
            }
        }
    }

    private static Document parse(Path view) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new InputSource(new StringReader(text(view))));
    }

    private static List<String> inline(Document view) {
        List<String> inline = new ArrayList<>();
        NodeList elements = view.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String name = element.getTagName().toLowerCase(Locale.ROOT);
            if (name.equals("style") || name.equals("script")) {
                inline.add("<" + name + ">");
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                String attribute = attributes.item(j).getNodeName().toLowerCase(Locale.ROOT);
                String value = attributes.item(j).getNodeValue().trim().toLowerCase(Locale.ROOT);
                if (attribute.startsWith("on") || attribute.equals("style") || value.startsWith("javascript:")) {
                    inline.add("<" + name + " " + attribute + ">");
                }
            }
        }
        return inline;
    }

    /** The highest argument: a language may need a number, for its plural, where another does without. */
    private static String last(String message) {
        return arguments(message).stream().max(String::compareTo).orElse("");
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message == null ? "" : message)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
