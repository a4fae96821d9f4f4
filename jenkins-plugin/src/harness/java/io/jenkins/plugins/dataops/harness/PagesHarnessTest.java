package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.sf.json.JSONObject;
import org.htmlunit.html.HtmlPage;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The pages and the REST API of a build and a job. */
@WithJenkins
class PagesHarnessTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private JenkinsRule jenkins;
    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        jenkins = rule;
        shop = Shop.on(rule, folder);
    }

    @Test
    void aBuildShowsItsVerdictAndTheCheckThatFailed() throws Exception {
        shop.maven().leaves(ShopResult.failing(3).metric("churn", "roc_auc", 0.91));
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(text(run.getUrl())).contains("DataOps").containsIgnoringCase("failed");
        assertThat(text(run.getUrl() + "dataops/"))
                .contains("sales.not_null.product_id")
                .contains("3 of 100 rows fail")
                .contains("roc_auc");
    }

    @Test
    void aJobShowsItsTrendAsATable() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        shop.build("node { sh 'mvn verify'; recordDataops() }");
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(text(run.getParent().getUrl() + "dataops/")).contains("#1").contains("#2");
        assertThat(text(run.getParent().getUrl())).contains("DataOps");
    }

    @Test
    void aRecordingThatCannotBeReadSaysSo() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        java.nio.file.Files.delete(run.getRootDir().toPath().resolve("dataops/dataops/recording.json"));
        assertThat(text(run.getUrl() + "dataops/")).contains("cannot be read");
    }

    @Test
    void theTableOfBuildsShowsNoVerdictThatNothingBacks() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        String table = run.getParent().getUrl() + "dataops/";
        assertThat(text(table)).contains("Passed").doesNotContain("Not evaluated");
        java.nio.file.Files.delete(run.getRootDir().toPath().resolve("dataops/dataops/0.json.gz"));
        assertThat(text(table)).contains("Not evaluated");
        assertThat(text(run.getParent().getUrl())).contains("DataOps");
    }

    @Test
    void textOfAResultIsNeverMarkup() throws Exception {
        shop.maven().leaves(new ShopResult().check("sales." + HOSTILE, io.dataops.results.Status.FAILED, 1));
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops(name: '" + HOSTILE + "') }");
        for (String path : new String[] {
            run.getUrl(), run.getUrl() + "dataops/", run.getParent().getUrl() + "dataops/"
        }) {
            HtmlPage page = page(path);
            assertThat(page.querySelectorAll("img[src=x]")).as(path).isEmpty();
        }
    }

    @Test
    void anUnknownRecordingIsNotFound() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.assertFails(run.getUrl() + "dataops/nothing/", 404);
            client.assertFails(run.getUrl() + "dataops/..%2F..%2Fx/", 404);
        }
    }

    @Test
    void theBuildsApiTellsTheVerdict() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        JSONObject json = jenkins.getJSON(run.getUrl() + "dataops/api/json").getJSONObject();
        assertThat(json.getString("verdict")).isEqualTo("FAILED");
        assertThat(json.getJSONArray("recordings").getJSONObject(0).getString("id"))
                .isEqualTo("dataops");
    }

    @Test
    void theTableOfChecksIsFilteredOnTheServer() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            String json = client.goTo(
                            run.getUrl() + "dataops/dataops/checks?status=FAILED&offset=0&limit=10", "application/json")
                    .getWebResponse()
                    .getContentAsString();
            assertThat(json).contains("sales.not_null.product_id").doesNotContain("sales.row_count");
        }
    }

    private String text(String path) throws Exception {
        return page(path).asNormalizedText();
    }

    private HtmlPage page(String path) throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            return client.goTo(path);
        }
    }
}
