package io.jenkins.plugins.dataops.harness;

import static io.jenkins.plugins.dataops.harness.Shop.action;
import static io.jenkins.plugins.dataops.harness.Shop.onlyOne;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import hudson.slaves.DumbSlave;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Results come from an agent in a process of its own, through Jenkins' class filter. */
@WithJenkins
class AgentHarnessTest {
    @Test
    void resultsComeFromAnAgent(JenkinsRule jenkins, @TempDir Path folder) throws Exception {
        DumbSlave agent = jenkins.createOnlineSlave();
        Shop shop = new Shop(jenkins, FakeMaven.on(agent, folder));
        shop.maven().leaves("a", ShopResult.passing()).leaves("b", ShopResult.failing(2));
        WorkflowRun run = shop.build("node('" + agent.getNodeName() + "') { sh 'mvn verify'; recordDataops() }");
        shop.ended(Result.SUCCESS, run);
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.FAILED);
        assertThat(action(run).read(RecordingId.DEFAULT).checks()).hasSize(4);
    }

    @Test
    void aLinkOutOfTheWorkspaceIsRefused(JenkinsRule jenkins, @TempDir Path folder) throws Exception {
        DumbSlave agent = jenkins.createOnlineSlave();
        Shop shop = new Shop(jenkins, FakeMaven.on(agent, folder));
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build("node('" + agent.getNodeName() + "') {"
                + " sh 'mvn verify && mv target/dataops/result.json ../elsewhere.json"
                + " && ln -s ../../../elsewhere.json target/dataops/result.json'; recordDataops() }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(onlyOne(run).getModules()).isZero();
    }
}
