package io.dataops.onnx;

import ai.onnxruntime.OrtException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where in the model a run failed. */
final class RunErrors {
    private static final Pattern NODE = Pattern.compile("while running (\\w+) node\\. Name:'([^']*)'");

    private RunErrors() {}

    /** Such as {@code its Cast node 'to_number' fails}; holds no value of a row. */
    static String sentence(OrtException error) {
        Matcher node = NODE.matcher(String.valueOf(error.getMessage()));
        if (!node.find()) {
            return "ONNX Runtime fails with " + error.getCode();
        }
        String name = node.group(2);
        return "its " + node.group(1) + " node " + (name.isEmpty() ? "" : "'" + name + "' ") + "fails";
    }
}
