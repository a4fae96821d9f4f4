package io.jenkins.plugins.dataops.step;

import io.jenkins.plugins.dataops.baseline.HandIn;
import io.jenkins.plugins.dataops.baseline.HandedIn;
import java.io.IOException;
import org.jenkinsci.plugins.workflow.steps.EnvironmentExpander;
import org.jenkinsci.plugins.workflow.steps.GeneralNonBlockingStepExecution;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** Runs {@link WithDataopsStep}. */
final class WithDataopsExecution extends GeneralNonBlockingStepExecution {
    private static final long serialVersionUID = 1L;

    private final RecordOptions options;

    WithDataopsExecution(RecordOptions options, StepContext context) {
        super(context);
        this.options = options;
    }

    @Override
    public boolean start() {
        run(this::begin);
        return false;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback learns what becomes of the block
    private void begin() throws IOException, InterruptedException {
        StepContext context = getContext();
        RecordPlace place = RecordExecution.place(context);
        HandedIn handed = new HandIn(place.run(), place.wantedId(options), options.referenceWish(), place::say)
                .into(place.workspace());
        context.newBodyInvoker()
                .withContext(EnvironmentExpander.merge(
                        context.get(EnvironmentExpander.class), EnvironmentExpander.constant(handed.environment())))
                .withCallback(new End(handed))
                .start();
    }

    /** Lasts over a restart of Jenkins, like the block. */
    private final class End extends TailCall {
        private static final long serialVersionUID = 1L;

        private final HandedIn handed;

        End(HandedIn handed) {
            this.handed = handed;
        }

        @Override
        protected void finished(StepContext context) throws IOException, InterruptedException {
            new WithDataopsEnd(options, handed).at(RecordExecution.place(context));
        }
    }
}
