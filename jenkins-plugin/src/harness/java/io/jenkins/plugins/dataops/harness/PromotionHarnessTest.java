package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.jenkins.plugins.dataops.promotion.Promotion;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** {@code dataopsPromote} in Pipelines, and the permalinks that follow from it. */
@WithJenkins
class PromotionHarnessTest {
    private static final String PROMOTE =
            "node { sh 'mvn verify'; recordDataops() }; def p = dataopsPromote(channel: 'production', comment: 'nightly'); echo \"to ${p.channel}\"";

    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        shop = Shop.on(rule, folder);
    }

    @Test
    void aBuildThatPassedIsPromotedAndKept() throws Exception {
        shop.maven().leaves(ShopResult.passing().commit("a".repeat(40)));
        WorkflowRun run = shop.build(PROMOTE);
        shop.ended(Result.SUCCESS, run, "to production");
        Promotion promotion =
                run.getAction(PromotionAction.class).getPromotions().get(0);
        assertThat(promotion.getChannel()).isEqualTo("production");
        assertThat(promotion.getVerdict()).isEqualTo("PASSED");
        assertThat(promotion.getCommit()).isEqualTo("a".repeat(40));
        assertThat(promotion.getComment()).isEqualTo("nightly");
        assertThat(run.isKeepLog()).isTrue();
    }

    @Test
    void aRegressingBuildIsRefusedAndThePermalinkStays() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun good = shop.build(PROMOTE);
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun bad = shop.build(PROMOTE);
        shop.ended(Result.FAILURE, bad, "production");
        assertThat(bad.getAction(PromotionAction.class)).isNull();
        assertThat(shop.permalink(good.getParent(), "lastPromoted-production")).isEqualTo(good);
        assertThat(shop.permalink(good.getParent(), "lastDataopsPassed")).isEqualTo(good);
    }

    @Test
    void aBuildWithoutARecordingIsRefused() throws Exception {
        shop.ended(Result.FAILURE, shop.build("dataopsPromote(channel: 'production')"), "it has no recording");
    }

    @Test
    void aRecordingThatCannotBeReadAnyMoreIsRefused() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build("""
                node {
                  sh 'mvn verify'
                  recordDataops()
                  sh "rm '${env.JENKINS_HOME}/jobs/shop/builds/1/dataops/dataops/0.json.gz'"
                }
                dataopsPromote(channel: 'production')
                """);
        shop.ended(Result.FAILURE, run, "NOT_EVALUATED");
    }

    @Test
    void aChannelNeedsAName() throws Exception {
        shop.ended(Result.FAILURE, shop.build("dataopsPromote(channel: 'pro duction')"), "pro duction", "pro-duction");
    }
}
