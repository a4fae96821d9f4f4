package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The Pipelines of docs/jenkins.md run as they stand there. */
@WithJenkins
class DocumentedPipelinesTest {
    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        shop = Shop.on(rule, folder);
    }

    @Test
    void aBuild() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        shop.ended(Result.SUCCESS, shop.build(pipeline("build")));
        shop.maven().leaves(ShopResult.failing(2)).endsWith(1);
        shop.ended(Result.FAILURE, shop.build(pipeline("build")), "[dataops] dataops: FAILED");
        shop.maven().endsWith(0);
        shop.ended(Result.FAILURE, shop.build(pipeline("build")), "sales.not_null.product_id");
    }

    @Test
    void aScriptedBuild() throws Exception {
        shop.maven().leaves(ShopResult.failing(2));
        WorkflowRun run = shop.build(pipeline("scripted"));
        shop.ended(Result.UNSTABLE, run, "warehouse: FAILED", "sales.not_null.product_id");
    }

    @Test
    void aPullRequest() throws Exception {
        shop.maven().leaves(ShopResult.passing().check("products.unique.id", io.dataops.results.Status.PASSED, 0));
        WorkflowRun run = shop.build(pipeline("pull request"));
        shop.ended(Result.FAILURE, run, "products");
        assertThat(run.getArtifacts())
                .extracting(artifact -> artifact.relativePath)
                .containsExactly("dataops.md");
    }

    @Test
    void aPromotion() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun good = shop.build(pipeline("promotion"));
        shop.ended(Result.SUCCESS, good);
        shop.maven().leaves(ShopResult.failing(2)).endsWith(0);
        shop.ended(Result.FAILURE, shop.build(pipeline("promotion")));
        assertThat(shop.permalink(good.getParent(), "lastPromoted-production")).isEqualTo(good);
    }

    @Test
    void aComparisonWithProduction() throws Exception {
        shop.maven().leavesToPromote(ShopResult.passing());
        shop.ended(Result.SUCCESS, shop.build(pipeline("comparison")), "no baseline is handed in");
        shop.ended(Result.SUCCESS, shop.build(pipeline("comparison")), "the baseline of shop #1 is handed in");
    }

    private static String pipeline(String name) throws IOException {
        String page = Files.readString(Path.of("../docs/jenkins.md"));
        Matcher block = Pattern.compile("<!-- pipeline: " + name + " -->\n```groovy\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find())
                .as("docs/jenkins.md has a Pipeline called " + name)
                .isTrue();
        return block.group(1);
    }
}
