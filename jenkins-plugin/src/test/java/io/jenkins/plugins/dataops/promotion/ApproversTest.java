package io.jenkins.plugins.dataops.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApproversTest {
    @Test
    void usersAndGroupsAreNamedBetweenCommas() {
        Approvers approvers = Approvers.parse(" alice, release-team ,");
        assertThat(approvers.names()).containsExactly("alice", "release-team");
        assertThat(approvers).hasToString("alice, release-team");
        assertThat(admits(approvers, "alice")).isTrue();
        assertThat(admits(approvers, "bob", "authenticated", "release-team")).isTrue();
        assertThat(admits(approvers, "bob", "authenticated")).isFalse();
    }

    @Test
    void aStarIsEverybody() {
        assertThat(admits(Approvers.parse("*"), "bob")).isTrue();
        assertThat(admits(Approvers.parse("alice, *"), "bob")).isTrue();
        assertThat(Approvers.parse("alice, *")).hasToString("*");
    }

    @Test
    void namesAreComparedAsTheSecurityRealmDoes() {
        Approvers approvers = Approvers.parse("Alice, Team");
        assertThat(approvers.admit("alice", List.of(), String::equalsIgnoreCase, String::equals))
                .isTrue();
        assertThat(approvers.admit("bob", List.of("team"), String::equalsIgnoreCase, String::equals))
                .isFalse();
        assertThat(approvers.admit("team", List.of(), String::equals, String::equalsIgnoreCase))
                .isFalse();
    }

    @Test
    void aTextThatNamesNobodyIsNotEverybody() {
        assertThatThrownBy(() -> Approvers.parse(" , "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "' , ' names no approver: write ids of users or names of groups separated by commas, or '*' for"
                                + " everybody who may promote");
    }

    @Test
    void whatIsPrintedIsReadBack() {
        assertThat(Approvers.parse(Approvers.parse("alice,team").toString())).isEqualTo(Approvers.parse("alice,team"));
        assertThat(Approvers.parse(Approvers.parse("*").toString())).isEqualTo(Approvers.parse("*"));
    }

    private static boolean admits(Approvers approvers, String user, String... groups) {
        return approvers.admit(user, List.of(groups), String::equals, String::equals);
    }
}
