package io.dataops.onnx;

import static io.dataops.onnx.Models.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.score.ModelFacts;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.Scorer.Scores;
import io.dataops.checks.score.ScorerException;
import io.dataops.checks.score.ScorerFactory;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxScorerTest {
    @Test
    void isFoundByItsFormat() {
        assertThat(ServiceLoader.load(ScorerFactory.class))
                .singleElement()
                .satisfies(factory -> assertThat(factory.format()).isEqualTo("onnx"));
    }

    @Test
    void tellsWhatTheModelIs() throws ScorerException {
        try (Scorer scorer = model("zipmap_text").features("float_input").open()) {
            ModelFacts facts = scorer.facts();

            assertThat(facts.format()).isEqualTo("onnx");
            assertThat(facts.runtime()).isEqualTo("onnxruntime 1.28.0");
            assertThat(facts.description())
                    .isEqualTo("onnx opset 15 from skl2onnx 1.14: float_input[?, 4] float → label[?] string,"
                            + " output_probability sequence of maps");
            assertThat(facts.bytes())
                    .isEqualTo(Models.file("zipmap_text.onnx").toFile().length());
            assertThat(facts.loadMillis()).isPositive();
        }
    }

    @Test
    void aBatchIsCutIntoPortionsThatDoNotShow() throws ScorerException {
        Rows many = Rows.reference().times(1000);
        Scores once = model("zipmap_text").features("float_input").score();

        Scores scores = model("zipmap_text", many).features("float_input").score();

        assertThat(scores.classes()).hasSize(12_000);
        for (int row = 0; row < 12_000; row++) {
            assertThat(scores.classes().get(row)).isEqualTo(once.classes().get(row % 12));
            assertThat(scores.probabilities()[2][row]).isEqualTo(once.probabilities()[2][row % 12]);
        }
    }

    @Test
    void theRowOfAFailureIsFoundInAnyPortion() {
        Object[] texts = new Object[10_000];
        Arrays.fill(texts, "1");
        texts[8191] = "x";
        Rows rows = new Rows().column("shop", ColumnKind.TEXT, texts);

        assertThat(Refusal.of(() -> model("no_category", rows).score()))
                .isEqualTo("models/no_category.onnx cannot score row 8192: its Cast node fails");
    }

    @Test
    void theNumberOfThreadsDoesNotShow() throws ScorerException {
        Rows many = Rows.reference().times(300);

        assertThat(model("network", many).features("x").threads(2).score().probabilities())
                .isDeepEqualTo(model("network", many).features("x").score().probabilities());
    }

    @Test
    void aScorerScoresAgainAndAgain() throws ScorerException {
        try (Scorer scorer = model("mixed").features("numbers").open()) {
            double[] first = Rows.reference().scoredBy(scorer).numbers();
            Rows.reference().times(500).scoredBy(scorer);

            assertThat(Rows.reference().scoredBy(scorer).numbers()).isEqualTo(first);
        }
    }

    @Test
    void closesTwiceAndScoresNoMore() throws ScorerException {
        Scorer scorer = model("network").features("x").open();
        scorer.close();
        scorer.close();

        assertThatThrownBy(() -> Rows.reference().scoredBy(scorer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the scorer is closed");
    }

    @Test
    void oneScorerClosesWhileAnotherGoesOn() throws ScorerException {
        try (Scorer kept = model("network").features("x").open()) {
            model("network").features("x").open().close();

            assertThat(Rows.reference().scoredBy(kept).probabilities()).hasDimensions(3, 12);
        }
    }

    @Test
    void twoThreadsScoreWithAScorerEach() throws Exception {
        double[][] expected = model("network").features("x").score().probabilities();
        Callable<Boolean> work = () -> {
            try (Scorer scorer = model("network").features("x").open()) {
                for (int round = 0; round < 200; round++) {
                    if (!Arrays.deepEquals(Rows.reference().scoredBy(scorer).probabilities(), expected)) {
                        return false;
                    }
                }
                return true;
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> each : threads.invokeAll(List.of(work, work))) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoClassLoadersLoadTheRuntimeEach() throws Exception {
        double[] here = model("mixed").features("numbers").score().numbers();

        try (URLClassLoader other = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> there = other.loadClass(ScoringElsewhere.class.getName());
            assertThat(there).isNotSameAs(ScoringElsewhere.class);
            Object answer = ((Callable<?>) there.getDeclaredConstructor().newInstance()).call();

            assertThat(answer).isEqualTo(here);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        URL[] urls = new URL[entries.length];
        for (int entry = 0; entry < entries.length; entry++) {
            urls[entry] = new File(entries[entry]).toURI().toURL();
        }
        return urls;
    }

    @Test
    void aFolderThatCannotTakeTheLibraryIsSaid(@TempDir Path folder) throws IOException, InterruptedException {
        Path gone = folder.resolve("gone");
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.io.tmpdir=" + gone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScoringElsewhere.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();

        assertThat(Files.readString(output).strip())
                .endsWith(
                        "the native library of ONNX Runtime cannot be loaded on %s %s; there is one for Linux, macOS and"
                                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch"))
                                + " Windows, and it is unpacked to java.io.tmpdir, which has to let it be written and run");
    }

    /** Scores in another class loader, or in another process. */
    public static final class ScoringElsewhere implements Callable<double[]> {
        public ScoringElsewhere() {}

        @Override
        public double[] call() throws ScorerException {
            return model("mixed").features("numbers").score().numbers();
        }

        public static void main(String[] arguments) {
            System.out.println(Refusal.of(() -> new ScoringElsewhere().call()));
        }
    }
}
