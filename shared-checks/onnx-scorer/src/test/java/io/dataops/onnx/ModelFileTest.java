package io.dataops.onnx;

import static io.dataops.onnx.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.ScorerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("churn.onnx");
    }

    private String refusalOf(byte[] content) throws IOException {
        Files.write(file, content);
        return Refusal.of(() -> model(file).open());
    }

    @Test
    void aFileThatDoesNotExistIsSaidSo() {
        assertThat(Refusal.of(() -> model(file).open())).isEqualTo("models/churn.onnx does not exist");
    }

    @Test
    void aFolderIsNoModel() throws IOException {
        Files.createDirectory(file);

        assertThat(Refusal.of(() -> model(file).open())).isEqualTo("models/churn.onnx is a folder, not an ONNX model");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        assertThat(refusalOf(new byte[0])).isEqualTo("models/churn.onnx is empty");
    }

    @Test
    void aTextIsNoModel() throws IOException {
        assertThat(refusalOf("id,score\n1,0.5\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("models/churn.onnx is not an ONNX model");
    }

    @Test
    void aPointerOfGitLfsIsNoModel() throws IOException {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n";

        assertThat(refusalOf(pointer.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("models/churn.onnx is only the pointer that Git LFS keeps in its place; fetch the model with"
                        + " 'git lfs pull'");
    }

    @Test
    void aModelThatIsCutShortIsSaidToBe() throws IOException {
        byte[] whole = Files.readAllBytes(Models.file("network.onnx"));

        assertThat(refusalOf(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo("models/churn.onnx is cut short or damaged");
    }

    @Test
    void noBeginningOfAModelHasAnotherFateThanASentence() throws IOException {
        byte[] whole = Files.readAllBytes(Models.file("network.onnx"));
        for (int length = 1; length < whole.length; length++) {
            assertThat(refusalOf(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .startsWith("models/churn.onnx ")
                    .doesNotContain("\n")
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void noDamagedByteHasAnotherFateThanASentenceOrAModel() throws IOException {
        byte[] whole = Files.readAllBytes(Models.file("zipmap_text.onnx"));
        var random = new Random(20261123);
        for (int each = 0; each < 300; each++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(whole.length);
            damaged[at] = (byte) random.nextInt(256);
            assertThat(refusalOf(damaged))
                    .as("byte %d is %d", at, damaged[at])
                    .matches("models/churn\\.onnx [^\n]+")
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void weightsBesideTheModelCountForItsSize() throws ScorerException {
        try (Scorer scorer = model("outside").features("x").open()) {
            assertThat(scorer.facts().bytes())
                    .isEqualTo(Models.file("outside.onnx").toFile().length() + 16);
        }
    }

    @Test
    void weightsThatAreMissingAreNamed() throws IOException {
        byte[] model = Files.readAllBytes(Models.file("outside.onnx"));

        assertThat(refusalOf(model))
                .isEqualTo("models/churn.onnx keeps weights in 'weights.bin', and there is no such file beside it");
    }

    @Test
    void weightsThatAreCutShortAreSaidToBe() throws IOException {
        Files.write(folder.resolve("weights.bin"), new byte[3]);

        assertThat(refusalOf(Files.readAllBytes(Models.file("outside.onnx"))))
                .startsWith("models/churn.onnx cannot be loaded; onnxruntime 1.28.0 says: ")
                .doesNotContain(folder.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    outside_above    | keeps weights in '../weights.bin', outside its own folder
                    unknown_operator | uses the operator Teleport, which is not in opset 15 as onnxruntime 1.28.0 knows it
                    unknown_domain   | uses the operator Teleport of com.example, which onnxruntime 1.28.0 does not have
                    no_kernel        | uses the operator Cosh with types for which onnxruntime 1.28.0 has no implementation on a CPU
                    future_opset     | uses opset 99 of ai.onnx; onnxruntime 1.28.0 knows it up to opset 26
                    future_ir        | is written in version 99 of the format; onnxruntime 1.28.0 reads it up to version 13
                    broken_graph     | cannot be loaded; onnxruntime 1.28.0 says: Invalid model. Node input 'nowhere' is not a graph input, initializer, or output of a previous node
                    wrong_attribute  | cannot be loaded; onnxruntime 1.28.0 says: Node () Op (Softmax) [ShapeInferenceError] 'axis' must be in [-2 , 1]. Its actual value is: 7
                    """)
    void whatTheRuntimeCannotLoadIsSaidInOneSentence(String name, String sentence) {
        assertThat(Refusal.of(() -> model(name).open())).isEqualTo("models/" + name + ".onnx " + sentence);
    }

    @Test
    void namesOfClassesAreFoundInTheModel() throws ScorerException {
        ModelFile file = new ModelFileReader(Models.file("named_by_classifier.onnx"), "m").read();

        assertThat(file.classes("probabilities")).isEqualTo(List.of("high", "low", "mittel"));
        assertThat(file.classes("nothing")).isEmpty();
    }
}
