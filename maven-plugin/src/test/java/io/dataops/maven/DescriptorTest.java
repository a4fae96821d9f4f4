package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven and IDEs read about the goals. */
class DescriptorTest {
    private static final int MOST_PARAMETERS = 25;

    private static final List<String> GOALS = List.of(
            "aggregate",
            "data-test",
            "drift",
            "evaluate",
            "help",
            "history",
            "init",
            "profile",
            "promote",
            "report",
            "validate-config",
            "verify");

    private static Element plugin;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = DescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Objects.requireNonNull(in))
                    .getDocumentElement();
        }
    }

    @Test
    void theGoalsAreThese() {
        assertThat(goals().map(goal -> text(goal, "goal"))).containsExactlyInAnyOrderElementsOf(GOALS);
        assertThat(text(plugin, "goalPrefix")).isEqualTo("dataops");
    }

    @Test
    void everyGoalMayRunBesideOthersAndForksNone() {
        assertThat(goals()).allSatisfy(goal -> {
            assertThat(text(goal, "threadSafe")).isEqualTo("true");
            assertThat(goal.getElementsByTagName("executePhase").getLength()).isZero();
            assertThat(goal.getElementsByTagName("executeGoal").getLength()).isZero();
        });
    }

    @Test
    void goalsHaveFewParametersAndCanBeSkipped() {
        assertThat(ownGoals()).allSatisfy(goal -> {
            List<String> names =
                    parameters(goal).map(parameter -> text(parameter, "name")).toList();
            assertThat(names).hasSizeLessThanOrEqualTo(MOST_PARAMETERS).contains("skip");
        });
    }

    @Test
    void everyParameterSaysSinceWhenAndWhatItIs() {
        assertThat(ownGoals().flatMap(DescriptorTest::parameters)).allSatisfy(parameter -> {
            assertThat(text(parameter, "since")).isEqualTo("0.1.0");
            assertThat(text(parameter, "description")).isNotBlank();
        });
    }

    @Test
    void everyPropertyHasThePrefix() {
        List<String> properties = new ArrayList<>();
        ownGoals()
                .map(goal ->
                        (Element) goal.getElementsByTagName("configuration").item(0))
                .forEach(configuration -> {
                    children(configuration)
                            .map(Element::getTextContent)
                            .filter(text -> text.startsWith("${"))
                            .filter(text -> !text.matches("\\$\\{(project|session|mojoExecution)}"))
                            .forEach(properties::add);
                });
        assertThat(properties).isNotEmpty().allMatch(property -> property.startsWith("${dataops."));
    }

    @Test
    void everyParameterThatIsNotReadonlyHasAProperty() {
        assertThat(ownGoals()).allSatisfy(goal -> {
            Element configuration =
                    (Element) goal.getElementsByTagName("configuration").item(0);
            parameters(goal)
                    .filter(parameter -> text(parameter, "editable").equals("true"))
                    .map(parameter -> text(parameter, "name"))
                    .forEach(name -> assertThat(configuration
                                    .getElementsByTagName(name)
                                    .item(0)
                                    .getTextContent())
                            .isNotEmpty());
        });
    }

    private static Stream<Element> ownGoals() {
        return goals().filter(goal -> !text(goal, "goal").equals("help"));
    }

    private static Stream<Element> goals() {
        return elements(plugin.getElementsByTagName("mojo"));
    }

    private static Stream<Element> parameters(Element goal) {
        return elements(goal.getElementsByTagName("parameter"));
    }

    private static Stream<Element> children(Element element) {
        return elements(element.getChildNodes());
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static String text(Element parent, String name) {
        return children(parent)
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }
}
