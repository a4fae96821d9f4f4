package io.dataops.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Collection;
import java.util.List;

/** A model that ONNX Runtime has loaded. */
final class OpenModel implements AutoCloseable {
    private final ModelFile file;
    private final OrtSession session;
    private final List<Port> inputs;
    private final List<Port> outputs;
    private boolean closed;

    OpenModel(ModelFile file, OrtSession session) throws OrtException {
        this.file = file;
        this.session = session;
        this.inputs = ports(session.getInputInfo().values());
        this.outputs = ports(session.getOutputInfo().values()).stream()
                .filter(port -> file.outputs().contains(port.name()))
                .toList();
    }

    private static List<Port> ports(Collection<NodeInfo> nodes) {
        return nodes.stream().map(Port::of).toList();
    }

    ModelFile file() {
        return file;
    }

    OrtSession session() {
        return session;
    }

    List<Port> inputs() {
        return inputs;
    }

    /** The outputs in the file, without the tables of its ZipMaps. */
    List<Port> outputs() {
        return outputs;
    }

    /** Producer, opset, inputs and outputs in one line. */
    String description() {
        return "onnx"
                + file.opset().map(opset -> " opset " + opset).orElse("")
                + (file.producer().isEmpty() ? "" : " from " + file.producer())
                + ": " + Port.list(inputs) + " → " + Port.list(outputs);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime does not close " + file.shownAs(), e);
        }
    }
}
