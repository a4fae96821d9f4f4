package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Item;
import hudson.model.Result;
import hudson.model.User;
import io.jenkins.plugins.dataops.permission.DataopsPermissions;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jenkins.model.Jenkins;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.JenkinsSessionExtension;

/** Promotions that wait for somebody's approval. */
class ApprovalHarnessTest {
    private static final String ASK = "node { sh 'mvn verify'; recordDataops() };"
            + " def p = dataopsPromote(channel: 'production', approvers: 'approver');"
            + " echo \"went on: ${p.channel} ${p.by} ${p.verdict}\"";
    private static final Pattern BUTTON = Pattern.compile("action=\"([0-9a-f-]{36}/(?:approve|reject))\"");

    @RegisterExtension
    private final JenkinsSessionExtension sessions = new JenkinsSessionExtension();

    @TempDir
    private Path folder;

    @Test
    void anApprovalPromotesInTheNameOfTheApprover() throws Throwable {
        sessions.then(jenkins -> {
            WorkflowRun run = asked(jenkins);
            assertThat(page(jenkins, "approver", run))
                    .contains(
                            "Approve",
                            "Reject",
                            "Waits for approval: production",
                            "its verdict is PASSED: 2 checks, 0 gates");
            assertThat(answer(jenkins, "approver", run, "approve").getStatusCode())
                    .isLessThan(400);
            jenkins.assertBuildStatus(Result.SUCCESS, jenkins.waitForCompletion(run));
            jenkins.assertLogContains("went on: production approver PASSED", run);
            assertThat(run.getAction(PromotionAction.class).getPromotions())
                    .extracting("by")
                    .containsExactly("approver");
            assertThat(page(jenkins, "approver", run)).doesNotContain("Waits for approval");
        });
    }

    @Test
    void aRejectionEndsTheStepAndSaysWhoRejected() throws Throwable {
        sessions.then(jenkins -> {
            WorkflowRun run = asked(jenkins);
            assertThat(answer(jenkins, "approver", run, "reject").getStatusCode())
                    .isLessThan(400);
            jenkins.assertBuildStatus(Result.FAILURE, jenkins.waitForCompletion(run));
            jenkins.assertLogContains("the promotion to production was rejected by approver", run);
            assertThat(run.getAction(PromotionAction.class)).isNull();
        });
    }

    @Test
    void onlyAnApproverWhoMayPromoteAnswers() throws Throwable {
        sessions.then(jenkins -> {
            WorkflowRun run = asked(jenkins);
            String path = button(page(jenkins, "approver", run), "approve");
            assertThat(page(jenkins, "promoter", run))
                    .contains("You are not one of those who may answer.")
                    .doesNotContain(path);
            assertThat(post(jenkins, "promoter", run, path).getStatusCode()).isEqualTo(403);
            assertThat(post(jenkins, "reader", run, path).getStatusCode()).isEqualTo(403);
            assertThat(get(jenkins, "approver", run, path).getStatusCode()).isGreaterThanOrEqualTo(400);
            assertThat(run.isBuilding()).isTrue();
            run.doStop();
            jenkins.assertBuildStatus(Result.ABORTED, jenkins.waitForCompletion(run));
        });
    }

    @Test
    void theVerdictIsLookedAtAgainWhenSomebodyApproves() throws Throwable {
        sessions.then(jenkins -> {
            WorkflowRun run = asked(jenkins);
            Files.delete(run.getRootDir().toPath().resolve("dataops/dataops/recording.json"));
            WebResponse refused = answer(jenkins, "approver", run, "approve");
            assertThat(refused.getStatusCode()).isEqualTo(400);
            assertThat(refused.getContentAsString())
                    .contains("is not promoted to production: its verdict is NOT_EVALUATED");
            assertThat(run.isBuilding()).isTrue();
            run.doStop();
            jenkins.waitForCompletion(run);
            assertThat(run.getAction(PromotionAction.class)).isNull();
        });
    }

    @Test
    void nothingIsAskedWhenTheVerdictBlocks() throws Throwable {
        sessions.then(jenkins -> {
            Shop shop = Shop.on(jenkins, folder);
            shop.maven().leaves(ShopResult.failing(3));
            shop.ended(Result.FAILURE, shop.build(ASK), "is not promoted to production: its verdict is FAILED");
        });
    }

    @Test
    void anApprovalAfterARestartCounts() throws Throwable {
        sessions.then(jenkins -> asked(jenkins));
        sessions.then(jenkins -> {
            WorkflowRun run =
                    jenkins.jenkins.getItemByFullName("shop", WorkflowJob.class).getBuildByNumber(1);
            assertThat(answer(jenkins, "approver", run, "approve").getStatusCode())
                    .isLessThan(400);
            jenkins.assertBuildStatus(Result.SUCCESS, jenkins.waitForCompletion(run));
            jenkins.assertLogContains("went on: production approver PASSED", run);
        });
    }

    private WorkflowRun asked(JenkinsRule jenkins) throws Exception {
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.READ, Item.READ)
                .everywhere()
                .to("reader", "promoter", "approver")
                .grant(DataopsPermissions.PROMOTE)
                .everywhere()
                .to("promoter", "approver"));
        for (String user : List.of("reader", "promoter", "approver")) {
            User.getById(user, true);
        }
        Shop shop = Shop.on(jenkins, folder);
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.start("shop", ASK);
        jenkins.waitForMessage("waits for approval by approver", run);
        return run;
    }

    private static WebResponse answer(JenkinsRule jenkins, String user, WorkflowRun run, String answer)
            throws Exception {
        return post(jenkins, user, run, button(page(jenkins, user, run), answer));
    }

    private static String button(String page, String answer) {
        Matcher buttons = BUTTON.matcher(page);
        while (buttons.find()) {
            if (buttons.group(1).endsWith("/" + answer)) {
                return buttons.group(1);
            }
        }
        throw new AssertionError("no button to " + answer + " in " + page);
    }

    private static String page(JenkinsRule jenkins, String user, WorkflowRun run) throws Exception {
        return get(jenkins, user, run, "").getContentAsString();
    }

    private static WebResponse get(JenkinsRule jenkins, String user, WorkflowRun run, String path) throws Exception {
        return send(jenkins, user, run, path, HttpMethod.GET);
    }

    private static WebResponse post(JenkinsRule jenkins, String user, WorkflowRun run, String path) throws Exception {
        return send(jenkins, user, run, path, HttpMethod.POST);
    }

    private static WebResponse send(JenkinsRule jenkins, String user, WorkflowRun run, String path, HttpMethod method)
            throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient().login(user)) {
            client.getOptions().setThrowExceptionOnFailingStatusCode(false);
            client.getOptions().setJavaScriptEnabled(false);
            URL url = new URL(jenkins.getURL(), run.getUrl() + "dataops-promotion/" + path);
            WebRequest request = new WebRequest(url, method);
            return client.getPage(method == HttpMethod.POST ? client.addCrumb(request) : request)
                    .getWebResponse();
        }
    }
}
