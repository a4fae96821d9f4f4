package io.dataops.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import io.dataops.checks.score.ScorerException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** ONNX Runtime, loaded. There is one per class loader, and it stays until the process ends. */
final class OnnxRuntime {
    private final OrtEnvironment environment;

    private OnnxRuntime(OrtEnvironment environment) {
        this.environment = environment;
    }

    /** Loads it, unless it would report to its maker. */
    static OnnxRuntime start(TelemetryGuard guard) throws ScorerException {
        // Naming the class does not load the native library yet.
        guard.check(OrtEnvironment.class.getPackage().getImplementationVersion());
        try {
            // Errors arrive as exceptions. Warnings, as of a machine without GPU, are not for people who read a build.
            return new OnnxRuntime(OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR));
        } catch (LinkageError | RuntimeException e) {
            throw new ScorerException(
                    ("the native library of ONNX Runtime cannot be loaded on %s %s; there is one for Linux, macOS and"
                                    + " Windows, and it is unpacked to java.io.tmpdir, which has to let it be written and run")
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    e);
        }
    }

    OrtEnvironment environment() {
        return environment;
    }

    /** Name and version, such as {@code onnxruntime 1.28.0}. */
    String name() {
        return "onnxruntime " + environment.getVersion();
    }

    /** Opens a model on the CPU, so that the same rows give the same answers each time. */
    OpenModel open(ModelFile model, int threads) throws ScorerException {
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            // A build shares its machine: threads that have no work sleep.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            if (model.hiddenTables().isEmpty()) {
                return new OpenModel(
                        model, environment.createSession(model.path().toString(), options));
            }
            options.addConfigEntry(
                    "session.model_external_initializers_file_folder_path",
                    model.folder().toString());
            return new OpenModel(model, environment.createSession(withTables(model), options));
        } catch (OrtException e) {
            throw new LoadErrors(name(), model).problem(e);
        } catch (IOException e) {
            throw new ScorerException(model.shownAs() + " cannot be read", e);
        }
    }

    /** The model with the tables of its ZipMaps among its outputs. */
    private static ByteBuffer withTables(ModelFile model) throws IOException {
        byte[] tables = ZipMapTables.asOutputs(model.hiddenTables());
        try (FileChannel in = FileChannel.open(model.path())) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(Math.toIntExact(in.size() + tables.length));
            while (bytes.position() < in.size()) {
                if (in.read(bytes.limit((int) in.size())) < 0) {
                    throw new IOException("the file became shorter");
                }
            }
            return bytes.limit(bytes.capacity()).put(tables).flip();
        }
    }
}
