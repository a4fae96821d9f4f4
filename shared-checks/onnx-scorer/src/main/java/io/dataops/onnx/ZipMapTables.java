package io.dataops.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes values inside a model its outputs. Protocol Buffers merge what follows a message into it, and append to lists: a
 * model file followed by a graph that holds nothing but outputs is that model with these outputs.
 */
final class ZipMapTables {
    private static final int BYTES = 2;
    /** The type of a tensor of float: field 2 of an output, in it field 1 for tensors, in it field 1 for the element type 1. */
    private static final byte[] FLOAT_TENSOR = {0x12, 0x04, 0x0a, 0x02, 0x08, 0x01};

    private static final int NAME_OF_OUTPUT = 1;
    private static final int OUTPUT_OF_GRAPH = 12;
    private static final int GRAPH_OF_MODEL = 7;

    private ZipMapTables() {}

    /** What to append to a model. */
    static byte[] asOutputs(List<String> tables) {
        var graph = new ByteArrayOutputStream();
        for (String table : tables) {
            var output = new ByteArrayOutputStream();
            write(NAME_OF_OUTPUT, table.getBytes(StandardCharsets.UTF_8), output);
            output.writeBytes(FLOAT_TENSOR);
            write(OUTPUT_OF_GRAPH, output.toByteArray(), graph);
        }
        var model = new ByteArrayOutputStream();
        write(GRAPH_OF_MODEL, graph.toByteArray(), model);
        return model.toByteArray();
    }

    private static void write(int field, byte[] value, ByteArrayOutputStream out) {
        out.write((field << 3) | BYTES);
        int length = value.length;
        while (length >= 0x80) {
            out.write((length & 0x7f) | 0x80);
            length >>>= 7;
        }
        out.write(length);
        out.writeBytes(value);
    }
}
