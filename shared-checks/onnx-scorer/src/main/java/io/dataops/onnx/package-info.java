/**
 * Scores ONNX models with ONNX Runtime on the CPU: {@link io.dataops.onnx.OnnxScorerFactory} opens them.
 *
 * <p>Inputs are tensors of float, double, int64, int32, bool or string, of the shape {@code [rows]} or {@code [rows,
 * columns]}. Each takes the columns that the suite lists for it, or else the column of its own name. Whole numbers beyond
 * 2^53 are refused, since columns arrive as doubles; NaN and infinities are handed on to models that take float or
 * double; a null is an error. A model with a fixed number of rows is run in portions of so many, the last one filled up
 * with its last row; one that takes a single row at a time is scored row by row, which is right and slow.
 *
 * <p>Outputs are a label (int64, int32 or string, one per row), and a table of probabilities (float or double, a column
 * for each class, or a ZipMap) or a single column. A single column is the probability of the second class when the suite
 * names two classes, and a predicted number when it names none. Of several outputs that could be the label, the one with
 * {@code label} in its name is taken, of several that could be the probabilities the one with {@code prob}; when that
 * does not tell them apart the suite has to name the {@code output}. The maps of a ZipMap are not read: its keys
 * stand in the model, and the table that it makes them of is read instead, which is some forty times faster.
 *
 * <p>Classes have the names that the suite gives, or those of the ZipMap or classifier in the model, or else the numbers
 * of their columns from 0. When the suite names classes and the model does not, a label that is a number stands for
 * itself if all those names are whole numbers, and counts them from 0 if not.
 *
 * <p>ONNX Runtime unpacks its native library into {@code java.io.tmpdir} once per class loader, and leaves an empty folder
 * there. Nothing here knows a metric, a gate or an engine.
 */
@NullMarked
package io.dataops.onnx;

import org.jspecify.annotations.NullMarked;
