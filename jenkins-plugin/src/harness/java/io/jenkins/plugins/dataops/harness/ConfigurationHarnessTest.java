package io.jenkins.plugins.dataops.harness;

import static io.jenkins.plugins.dataops.harness.Shop.onlyOne;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.FreeStyleProject;
import hudson.model.Result;
import io.dataops.results.Verdict;
import io.jenkins.plugins.casc.ConfigurationAsCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javaposse.jobdsl.plugin.ExecuteDslScripts;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The plugin configured by Configuration as Code and by Job DSL. */
@WithJenkins
class ConfigurationHarnessTest {
    private JenkinsRule jenkins;
    private Shop shop;

    @TempDir
    private Path folder;

    @BeforeEach
    void start(JenkinsRule rule) throws Exception {
        jenkins = rule;
        shop = Shop.on(rule, folder);
    }

    @Test
    void theDocumentedPolicyHoldsForEveryBuild() throws Exception {
        configure(documentedPolicy());
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun without = shop.build("node { sh 'mvn verify'; recordDataops(); dataopsGate() }");
        shop.ended(Result.FAILURE, without, "churn.roc_auc");
        shop.maven().leaves(ShopResult.passing().metric("churn", "roc_auc", 0.9));
        shop.ended(Result.SUCCESS, shop.build("node { sh 'mvn verify'; recordDataops(); dataopsGate() }"));
    }

    @Test
    void aPolicyThatCannotBeReadBlocksAndIsNotIgnored() throws Exception {
        configure(documentedPolicy().replace("24h", "soon"));
        shop.maven().leaves(ShopResult.passing().metric("churn", "roc_auc", 0.9));
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        jenkins.assertLogContains("soon", run);
    }

    @Test
    void jobDslMakesAJobThatRecordsAndGates() throws Exception {
        FreeStyleProject seed = jenkins.createFreeStyleProject("seed");
        ExecuteDslScripts scripts = new ExecuteDslScripts();
        scripts.setScriptText("""
                job('made') {
                  steps { shell('mvn verify') }
                  publishers {
                    recordDataops { id('warehouse') }
                    dataopsGate { onBlocked('UNSTABLE') }
                  }
                }
                """);
        seed.getBuildersList().add(scripts);
        jenkins.buildAndAssertSuccess(seed);
        shop.maven().leaves(ShopResult.failing(3));
        FreeStyleProject made = jenkins.jenkins.getItemByFullName("made", FreeStyleProject.class);
        assertThat(onlyOne(jenkins.buildAndAssertStatus(Result.UNSTABLE, made))
                        .getId()
                        .text())
                .isEqualTo("warehouse");
    }

    @Test
    void jobDslMakesAJobThatIsHandedTheBaseline() throws Exception {
        FreeStyleProject seed = jenkins.createFreeStyleProject("seed");
        ExecuteDslScripts scripts = new ExecuteDslScripts();
        scripts.setScriptText("""
                job('made') {
                  wrappers { withDataops { channel('production') } }
                  steps { shell('mvn verify') }
                }
                """);
        seed.getBuildersList().add(scripts);
        jenkins.buildAndAssertSuccess(seed);
        shop.maven().leaves(ShopResult.passing());
        FreeStyleProject made = jenkins.jenkins.getItemByFullName("made", FreeStyleProject.class);
        jenkins.assertLogContains("no build of made was promoted to 'production'", jenkins.buildAndAssertSuccess(made));
    }

    private void configure(String yaml) throws Exception {
        Path file = folder.resolve("jenkins.yaml");
        Files.writeString(file, yaml);
        ConfigurationAsCode.get().configure(file.toString());
    }

    private static String documentedPolicy() throws Exception {
        String page = Files.readString(Path.of("../docs/jenkins.md"));
        Matcher block = Pattern.compile("<!-- casc: policy -->\n```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
