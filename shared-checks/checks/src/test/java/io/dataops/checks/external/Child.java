package io.dataops.checks.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program for commands to run: its first word says what it does. */
final class Child {
    private Child() {}

    /** The words that run it. */
    static List<String> words(String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of(classes()).toString(),
                Child.class.getName()));
        words.addAll(Arrays.asList(arguments));
        return words;
    }

    private static URI classes() {
        try {
            return Child.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "fail" -> {
                System.out.println("out");
                System.err.println("err");
                System.exit(3);
            }
            case "read" -> System.out.println("read " + System.in.readAllBytes().length + " bytes");
            case "folder" -> System.out.println(Path.of("").toAbsolutePath().getFileName());
            case "variable" -> System.out.println(System.getenv(arguments[1]));
            case "words" -> System.out.println(Arrays.asList(arguments));
            case "flood" -> {
                for (int line = 0; line < Integer.parseInt(arguments[1]); line++) {
                    System.out.println("line " + line);
                }
            }
            case "hang" -> hang(arguments[1]);
            case "hang_in_two" -> {
                start(arguments[1]);
                hang(arguments[1]);
            }
            case "leave" -> {
                start(arguments[1]);
                System.out.println("left");
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void start(String port) throws IOException {
        new ProcessBuilder(words("hang", port)).inheritIO().start();
    }

    /** Goes on until the other end of the connection is closed. */
    private static void hang(String port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
                InputStream in = socket.getInputStream()) {
            in.readAllBytes();
        }
    }
}
