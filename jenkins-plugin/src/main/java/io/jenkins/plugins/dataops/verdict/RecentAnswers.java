package io.jenkins.plugins.dataops.verdict;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given lately. An answer that was being worked out while answers were taken back is given once and not kept.
 */
public final class RecentAnswers<Q, A> {
    private final Map<Q, A> answers;
    private long takenBack;

    /** @param most how many are kept; the one that was not asked for the longest time goes first */
    public RecentAnswers(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer, worked out now unless it is known; others may ask meanwhile. */
    public A get(Q question, Supplier<A> work) {
        long before;
        synchronized (answers) {
            A known = answers.get(question);
            if (known != null) {
                return known;
            }
            before = takenBack;
        }
        A answer = work.get();
        synchronized (answers) {
            if (before == takenBack) {
                answers.put(question, answer);
            }
        }
        return answer;
    }

    /** The answer if it is known. */
    public @Nullable A known(Q question) {
        synchronized (answers) {
            return answers.get(question);
        }
    }

    /** Takes back answers; tells whether there were any. */
    public boolean removeIf(Predicate<Q> questions) {
        synchronized (answers) {
            takenBack++;
            return answers.keySet().removeIf(questions);
        }
    }
}
