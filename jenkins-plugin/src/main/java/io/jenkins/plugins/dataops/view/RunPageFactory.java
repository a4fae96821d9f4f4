package io.jenkins.plugins.dataops.view;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Run;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Gives a page to every build that recorded something. */
@Extension
@SuppressWarnings("rawtypes") // as Jenkins declares it
public final class RunPageFactory extends TransientActionFactory<Run> {
    @Override
    public Class<Run> type() {
        return Run.class;
    }

    @Override
    public Class<RunPage> actionType() {
        return RunPage.class;
    }

    @Override
    public Collection<? extends Action> createFor(Run run) {
        DataopsAction action = ((Run<?, ?>) run).getAction(DataopsAction.class);
        return action == null
                ? List.of()
                : List.of(new RunPage(run, action, BuildVerdicts.get().today(), Instant.now()));
    }
}
