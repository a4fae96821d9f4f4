package io.dataops.results.baseline;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A disk whose power fails after some steps that change it: the step under way is done in part, all later ones fail, and of
 * files that nobody has forced to the disk only a beginning is left.
 */
final class FragileDisk {
    private final SplittableRandom random;
    private final FileSystem files = new FragileFiles(this);
    private final Set<Path> unforced = new HashSet<>();
    private final int steps;
    private int done;

    /**
     * A disk.
     *
     * @param steps that succeed
     */
    FragileDisk(int steps, long seed) {
        this.steps = steps;
        random = new SplittableRandom(seed);
    }

    /** How many steps there were. */
    int done() {
        return done;
    }

    /** Anything that may fail and changes the disk. */
    interface Step {
        void run() throws IOException;
    }

    void change(Step step) throws IOException {
        change(step, () -> {});
    }

    private void change(Step step, Step half) throws IOException {
        look();
        if (done == steps) {
            half.run();
            done++;
            loseWhatWasNotForced();
            throw new PowerCut();
        }
        done++;
        step.run();
    }

    /** Nothing can be read either, once the power is gone. */
    void look() {
        if (done > steps) {
            throw new PowerCut();
        }
    }

    private void loseWhatWasNotForced() throws IOException {
        for (Path file : unforced) {
            if (Files.exists(file)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(random.nextLong(channel.size() + 1));
                }
            }
        }
    }

    void written(Path file) {
        unforced.add(file);
    }

    void forced(Path file) {
        unforced.remove(file);
    }

    void moved(Path from, Path to) {
        if (unforced.remove(from)) {
            unforced.add(to);
        } else {
            unforced.remove(to);
        }
    }

    int write(SeekableByteChannel channel, ByteBuffer bytes) throws IOException {
        int before = bytes.remaining();
        change(() -> channel.write(bytes), () -> {
            bytes.limit(bytes.position() + random.nextInt(bytes.remaining() + 1));
            channel.write(bytes);
        });
        return before - bytes.remaining();
    }

    /** A real path, on this disk. */
    Path path(Path real) {
        return (Path) Proxy.newProxyInstance(
                Real.class.getClassLoader(), new Class<?>[] {Path.class, Real.class}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Real.class) {
                        return real;
                    }
                    if (method.getName().equals("getFileSystem")) {
                        return files;
                    }
                    try {
                        Object result = method.invoke(real, real(arguments));
                        return result instanceof Path path ? path(path) : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }

    private static Object[] real(Object[] arguments) {
        return arguments == null
                ? new Object[0]
                : Arrays.stream(arguments)
                        .map(argument -> argument instanceof Path path ? real(path) : argument)
                        .toArray();
    }

    static Path real(Path path) {
        return path instanceof Real proxy ? proxy.real() : path;
    }

    /** What a path of this disk is in truth. */
    interface Real {
        Path real();
    }
}
