package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Computer;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.User;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.permission.DataopsPermissions;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import io.jenkins.plugins.dataops.waiver.WaiverAction;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jenkins.model.Jenkins;
import jenkins.security.QueueItemAuthenticatorConfiguration;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.util.NameValuePair;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.MockQueueItemAuthenticator;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Who may look, waive and promote. */
@WithJenkins
class PermissionHarnessTest {
    private static final String TODAY = LocalDate.now(ZoneId.systemDefault()).toString();

    private JenkinsRule jenkins;
    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        jenkins = rule;
        shop = Shop.on(rule, folder);
        rule.jenkins.setSecurityRealm(rule.createDummySecurityRealm());
        rule.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.READ, Item.READ)
                .everywhere()
                .to("reader", "waiver", "promoter")
                .grant(DataopsPermissions.WAIVE)
                .everywhere()
                .to("waiver")
                .grant(DataopsPermissions.PROMOTE)
                .everywhere()
                .to("promoter")
                .grant(Jenkins.READ, Computer.BUILD)
                .everywhere()
                .to("stranger"));
        for (String user : List.of("reader", "waiver", "promoter", "stranger")) {
            User.getById(user, true);
        }
    }

    @Test
    void aReaderSeesAndOneWithoutReadDoesNot() throws Exception {
        Run<?, ?> run = failed();
        assertThat(status("reader", run.getUrl() + "dataops/")).isEqualTo(200);
        assertThat(status("reader", "job/shop/dataops/")).isEqualTo(200);
        assertThat(status("stranger", run.getUrl() + "dataops/")).isEqualTo(404);
    }

    @Test
    void aWaiverNeedsPermissionAndPostAndReevaluatesTheVerdict() throws Exception {
        WorkflowRun run = failed();
        String url = run.getUrl() + "dataops/dataops/waivers/grant";
        assertThat(post("reader", url, waiver("sales.not_null.product_id", "known since Monday", TODAY)))
                .isEqualTo(403);
        assertThat(status("waiver", url)).isGreaterThanOrEqualTo(400);
        assertThat(post("waiver", url, waiver("sales.not_null.product_id", "known since Monday", TODAY)))
                .isLessThan(400);
        assertThat(Shop.action(run).effectiveVerdict(null, LocalDate.parse(TODAY)))
                .isEqualTo(Verdict.WARNED);
        assertThat(Shop.action(run)
                        .effectiveVerdict(null, LocalDate.parse(TODAY).plusDays(1)))
                .isEqualTo(Verdict.FAILED);
        assertThat(run.getResult()).hasToString("SUCCESS");
        assertThat(run.getAction(WaiverAction.class)
                        .getWaivers()
                        .get(0)
                        .getWaiver()
                        .by())
                .isEqualTo("waiver");
    }

    @Test
    void aWaiverForNothingWithoutReasonOrInThePastIsRefused() throws Exception {
        WorkflowRun run = failed();
        String url = run.getUrl() + "dataops/dataops/waivers/grant";
        assertThat(post("waiver", url, waiver("sales.row_count", "fine", TODAY)))
                .isEqualTo(400);
        assertThat(post("waiver", url, waiver("sales.not_null.product_id", " ", TODAY)))
                .isEqualTo(400);
        assertThat(post("waiver", url, waiver("sales.not_null.product_id", "late", "2020-01-01")))
                .isEqualTo(400);
        assertThat(post("waiver", url, waiver("sales.not_null.product_id", "odd", "tomorrow")))
                .isEqualTo(400);
        assertThat(run.getAction(WaiverAction.class)).isNull();
    }

    @Test
    void aPromotionByHandNeedsPermissionAndAVerdictThatAllowsIt() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun good = shop.build("node { sh 'mvn verify'; recordDataops() }");
        WorkflowRun bad = failed();
        List<NameValuePair> form =
                List.of(new NameValuePair("channel", "production"), new NameValuePair("comment", "by hand"));
        assertThat(post("reader", good.getUrl() + "dataops-promotion/promote", form))
                .isEqualTo(403);
        assertThat(post("promoter", good.getUrl() + "dataops-promotion/promote", form))
                .isLessThan(400);
        assertThat(good.getAction(PromotionAction.class).getPromotions().get(0).getBy())
                .isEqualTo("promoter");
        assertThat(post("promoter", bad.getUrl() + "dataops-promotion/promote", form))
                .isEqualTo(400);
        assertThat(bad.getAction(PromotionAction.class)).isNull();
    }

    @Test
    void aBuildThatMayNotReadTheNamedJobIsNotComparedWithIt() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        shop.build("secret", "node { sh 'mvn verify'; recordDataops() }");
        QueueItemAuthenticatorConfiguration.get()
                .getAuthenticators()
                .add(new MockQueueItemAuthenticator()
                        .authenticate("shop", User.getById("stranger", true).impersonate2()));
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops(referenceJob: 'secret') }");
        ReferenceChoice reference = Shop.action(run).read(RecordingId.DEFAULT).reference();
        assertThat(reference.chosen()).isNull();
        assertThat(reference.because()).isEqualTo("there is no job 'secret', or this build may not read it");
    }

    private WorkflowRun failed() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        return shop.build("node { sh 'mvn verify'; recordDataops() }");
    }

    private static List<NameValuePair> waiver(String subject, String reason, String until) {
        return List.of(
                new NameValuePair("subject", subject),
                new NameValuePair("reason", reason),
                new NameValuePair("until", until));
    }

    private int status(String user, String path) throws Exception {
        try (JenkinsRule.WebClient client = client(user)) {
            return client.goTo(path, null).getWebResponse().getStatusCode();
        }
    }

    private int post(String user, String path, List<NameValuePair> form) throws Exception {
        try (JenkinsRule.WebClient client = client(user)) {
            WebRequest request = new WebRequest(new URL(jenkins.getURL(), path), HttpMethod.POST);
            request.setRequestParameters(form);
            return client.getPage(client.addCrumb(request)).getWebResponse().getStatusCode();
        }
    }

    private JenkinsRule.WebClient client(String user) throws Exception {
        JenkinsRule.WebClient client = jenkins.createWebClient().login(user);
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        client.getOptions().setJavaScriptEnabled(false);
        return client;
    }
}
