package io.dataops.samples.churn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.datasource.ListDataSource;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** A logistic regression, learned with a fixed seed: the same customers give the same file, byte for byte. */
final class ChurnModel {
    private static final double LEARNING_RATE = 0.1;
    private static final int EPOCHS = 30;
    private static final int BATCH = 32;
    private static final int SILENT = -1;
    private static final OffsetDateTime CUT_OFF = OffsetDateTime.of(1998, 6, 30, 0, 0, 0, 0, ZoneOffset.UTC);

    private final LinearSGDModel model;

    private ChurnModel(LinearSGDModel model) {
        this.model = model;
    }

    /** Learns from examples in the given order, which the seed then shuffles. */
    static ChurnModel train(List<Example<Label>> examples, long seed) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> dataset = new MutableDataset<>(new ListDataSource<>(
                examples, labels, new SimpleDataSourceProvenance("customers of FoodMart", CUT_OFF, labels)));
        LinearSGDTrainer trainer =
                new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(LEARNING_RATE), EPOCHS, SILENT, BATCH, seed);
        return new ChurnModel(trainer.train(dataset));
    }

    /** Writes it as ONNX: one input with the features in alphabetical order, one output with a probability per class. */
    void write(Path file) throws IOException {
        byte[] onnx = model.exportONNXModel("io.dataops.samples.churn", 1).toBuilder()
                // Tribuo notes when and where a model was made, which would make every file another one.
                .clearMetadataProps()
                .build()
                .toByteArray();
        Files.write(file, onnx);
    }
}
