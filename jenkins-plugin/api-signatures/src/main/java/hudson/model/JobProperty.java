package hudson.model;

public abstract class JobProperty<J extends Job<?, ?>> implements Describable<JobProperty<?>> {
    protected J owner;

    @Override
    public native JobPropertyDescriptor getDescriptor();
}
