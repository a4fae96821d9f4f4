package io.jenkins.plugins.dataops.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hudson.model.Descriptor;
import hudson.model.JobProperty;
import hudson.tasks.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jenkins.model.GlobalConfiguration;
import jenkins.tasks.SimpleBuildWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final String ROOT = "io.jenkins.plugins.dataops.";

    @TempDir
    private Path folder;

    @Test
    void whatThisPluginSavesHolds() throws IOException {
        assertThat(leftOut("""
                        <?xml version='1.1' encoding='UTF-8'?>
                        <project>
                          <description>with a bell &#x7;</description>
                          <properties>
                            <io.jenkins.plugins.dataops.guard.GuardProperty plugin="dataops@0.1.0">
                              <mode>SOFT</mode>
                              <channel>production</channel>
                              <withoutUpstream>ALLOW</withoutUpstream>
                            </io.jenkins.plugins.dataops.guard.GuardProperty>
                            <hudson.model.Foreign plugin="other@1"><anything/></hudson.model.Foreign>
                          </properties>
                          <publishers>
                            <io.jenkins.plugins.dataops.step.DataopsRecorder>
                              <options>
                                <id>north</id>
                                <referenceBuild>7</referenceBuild>
                                <policy><checks>sales.*</checks><keepChecks>BLOCK</keepChecks></policy>
                              </options>
                            </io.jenkins.plugins.dataops.step.DataopsRecorder>
                            <other.Conditional>
                              <publisher class="io.jenkins.plugins.dataops.gate.GateRecorder"/>
                            </other.Conditional>
                          </publishers>
                        </project>
                        """)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<polcy/>|'io.jenkins.plugins.dataops.policy.FolderPolicyProperty' has no field 'polcy'; did you mean 'policy'?",
                "<policy><chekcs>a</chekcs></policy>|'policy' has no field 'chekcs'; did you mean 'checks'?",
                "<policy><string>a</string></policy>|'policy' has no field 'string'; there is checks, clean, datasets, keepChecks, limits, maxAge, models, waivable.",
                "<policy><checks>a</checks><checks>b</checks></policy>|'checks' stands twice in 'policy'.",
                "<policy><checks><a/></checks></policy>|'checks' is text, and there is an element 'a' in it.",
                "<policy class='io.jenkins.plugins.dataops.policy.Policy'/>|'policy' has no class 'io.jenkins.plugins.dataops.policy.Policy'; did you mean 'io.jenkins.plugins.dataops.policy.PolicyConfiguration'?"
            })
    void anElementThatNothingReadsIsNamedWithTheNearest(String inside, String sentence) throws IOException {
        assertThat(leftOut("<f>\n" + element("policy.FolderPolicyProperty", inside) + "</f>"))
                .isEqualTo("line 2: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<io.jenkins.plugins.dataops.policy.FolderPolicyPropery/>",
                "<io.jenkins.plugin.dataops.policy.FolderPolicyProperty/>",
                "<FolderPolicy plugin='dataops@0.1.0'/>",
                "<property class='io.jenkins.plugins.dataops.policy.FolderPolicyPropert'/>"
            })
    void aClassThatIsMeantAndNotThereIsNamed(String element) throws IOException {
        assertThat(leftOut("<f><properties>" + element + "</properties></f>"))
                .startsWith("line 1: Jenkins has no class '")
                .contains(ROOT + "policy.FolderPolicyProperty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<mode>HRAD</mode>|'mode' has no choice 'HRAD'; did you mean 'HARD'?",
                "<mode/>|'mode' has no choice ''; there is HARD, SOFT.",
                "<mode>hard</mode>|"
            })
    void aChoiceThatIsNoneIsNamed(String inside, String sentence) throws IOException {
        assertThat(leftOut("<p>\n" + element("guard.GuardProperty", inside) + "</p>"))
                .isEqualTo(sentence == null ? null : "line 2: " + sentence);
    }

    @Test
    void aNumberThatIsNoneIsNamed() throws IOException {
        assertThat(leftOut(element("step.DataopsWrapper", "<options><referenceBuild>last</referenceBuild></options>")))
                .isEqualTo("line 1: 'last' is no whole number for 'referenceBuild'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<f><org.example.FolderPolicyProperty><polcy/></org.example.FolderPolicyProperty></f>",
                "<f><io.jenkins.plugins.other.step.DataopsRecorder/></f>",
                "<f><script>recordDataop()</script></f>"
            })
    void whatIsOfOthersIsNotOurs(String file) throws IOException {
        assertThat(leftOut(file)).isNull();
    }

    @Test
    void aColumnOrPortletIsNoDemand() throws IOException {
        assertThat(leftOut("<f><views>" + element("column.DataopsColumn", "") + element("portlet.VerdictPortlet", "")
                        + "</views></f>"))
                .isNull();
        assertThat(SavedClasses.isMeant(ROOT + "portlet.VerdictPortlet", "dataops@0.1.0"))
                .as("a class that is there and cannot be loaded")
                .isFalse();
    }

    @Test
    void aFileThatIsNotThereLeavesNothingOut() throws IOException {
        assertThat(new SettingsFile(folder.resolve("config.xml")).leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<cut off", "", "<!DOCTYPE f [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><f>&e;</f>"})
    void aFileThatIsNoXmlSaysSo(String text) throws IOException {
        SettingsFile file = file(text);
        assertThatThrownBy(file::leftOut).isInstanceOf(IOException.class);
        assertThat(file.fault()).contains("config.xml cannot be read: line 1 is no XML.");
    }

    @Test
    void aFileThatIsNoXmlNamesTheLine() throws IOException {
        assertThat(file("<folder>\n  <properties>\n</folder>\n").fault())
                .contains("config.xml cannot be read: line 3 is no XML.");
    }

    @Test
    void aFaultNamesTheFile() throws IOException {
        assertThat(file(element("guard.GuardProperty", "<chanel/>")).fault())
                .contains("config.xml, line 1: '" + ROOT
                        + "guard.GuardProperty' has no field 'chanel'; did you mean 'channel'?");
    }

    @Test
    void everyClassThatStandsAloneInAFileIsKnown() {
        Stream<String> saved = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.jenkins.plugins.dataops")
                        .stream()
                        .filter(type -> type.isAssignableTo(Publisher.class)
                                || type.isAssignableTo(SimpleBuildWrapper.class)
                                || type.isAssignableTo(JobProperty.class)
                                || type.isAssignableTo(GlobalConfiguration.class)
                                || type.isAssignableTo("com.cloudbees.hudson.plugins.folder.AbstractFolderProperty"))
                        .filter(type -> !type.isAssignableTo(Descriptor.class)
                                || type.isAssignableTo(GlobalConfiguration.class))
                        .map(JavaClass::getName);
        assertThat(SavedClasses.NAMES).containsExactlyInAnyOrderElementsOf(saved.toList());
    }

    private static String element(String type, String inside) {
        return "<" + ROOT + type + ">" + inside + "</" + ROOT + type + ">";
    }

    private String leftOut(String text) throws IOException {
        return file(text).leftOut().orElse(null);
    }

    private SettingsFile file(String text) throws IOException {
        Path file = folder.resolve("config.xml");
        Files.writeString(file, text);
        return new SettingsFile(file);
    }
}
