package io.jenkins.plugins.dataops.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentAnswersTest {
    private final RecentAnswers<String, Integer> answers = new RecentAnswers<>(2);

    @Test
    void anAnswerIsWorkedOutOnce() {
        assertThat(answers.get("a", () -> 1)).isEqualTo(1);
        assertThat(answers.get("a", () -> 2)).isEqualTo(1);
        assertThat(answers.known("a")).isEqualTo(1);
        assertThat(answers.known("b")).isNull();
    }

    @Test
    void anAnswerThatWasTakenBackIsWorkedOutAnew() {
        answers.get("a", () -> 1);
        assertThat(answers.removeIf("a"::equals)).isTrue();
        assertThat(answers.removeIf("a"::equals)).isFalse();
        assertThat(answers.get("a", () -> 2)).isEqualTo(2);
    }

    @Test
    void anAnswerThatWasTakenBackWhileItWasWorkedOutIsNotKept() {
        int stale = answers.get("a", () -> {
            answers.removeIf("a"::equals);
            return 1;
        });
        assertThat(stale).isEqualTo(1);
        assertThat(answers.known("a")).isNull();
    }

    @Test
    void theOneNotAskedForTheLongestTimeGoesFirst() {
        answers.get("a", () -> 1);
        answers.get("b", () -> 2);
        answers.get("a", () -> 3);
        answers.get("c", () -> 4);
        assertThat(answers.known("a")).isEqualTo(1);
        assertThat(answers.known("b")).isNull();
        assertThat(answers.known("c")).isEqualTo(4);
    }
}
