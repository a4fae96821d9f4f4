package hudson.model;

import java.util.Collection;

public interface ItemGroup<T extends Item> extends PersistenceRoot, ModelObject {
    String getFullName();

    Collection<T> getItems();

    T getItem(String name);
}
