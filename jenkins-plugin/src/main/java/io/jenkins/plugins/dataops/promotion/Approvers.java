package io.jenkins.plugins.dataops.promotion;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Who may approve a promotion, of those that have the permission to promote.
 *
 * @param names ids of users and names of groups; empty for everybody
 */
record Approvers(List<String> names) {
    private static final String EVERYBODY = "*";

    Approvers {
        names = List.copyOf(names);
    }

    /**
     * Reads user ids and group names separated by commas, or {@code *} for everybody.
     *
     * @throws IllegalArgumentException if the text names nobody
     */
    static Approvers parse(String text) {
        List<String> names = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("'" + text
                    + "' names no approver: write ids of users or names of groups separated by commas, or '*' for everybody"
                    + " who may promote");
        }
        return new Approvers(names.contains(EVERYBODY) ? List.of() : names);
    }

    /**
     * Whether this user is one of them.
     *
     * @param sameUser whether two user ids name the same user here
     * @param sameGroup whether two names name the same group here
     */
    boolean admit(
            String user,
            Collection<String> groups,
            BiPredicate<String, String> sameUser,
            BiPredicate<String, String> sameGroup) {
        return names.isEmpty()
                || names.stream()
                        .anyMatch(name -> sameUser.test(name, user)
                                || groups.stream().anyMatch(group -> sameGroup.test(name, group)));
    }

    @Override
    public String toString() {
        return names.isEmpty() ? EVERYBODY : String.join(", ", names);
    }
}
