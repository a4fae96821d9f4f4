package io.jenkins.plugins.dataops.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The histories of many builds as one: for each module the lines of all of them, every line once. What a line says is for those
 * to know who write them.
 */
public final class HistoryLines {
    private final SortedMap<String, LinkedHashSet<String>> modules = new TreeMap<>();
    private final long most;
    private long characters;

    /** @param most how many characters of different lines fit into memory; the code under test wrote them */
    public HistoryLines(long most) {
        this.most = most;
    }

    /**
     * Adds the lines of a module that are new. A last line that was cut off, and so has no end, is none.
     *
     * @throws IOException if they cannot be read, or there are more than fit
     */
    public void add(String module, InputStream utf8) throws IOException {
        LinkedHashSet<String> lines = modules.computeIfAbsent(module, name -> new LinkedHashSet<>());
        StringBuilder line = new StringBuilder();
        BufferedReader reader = new BufferedReader(new InputStreamReader(utf8, StandardCharsets.UTF_8));
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            if (next == '\n') {
                keep(line.toString(), lines);
                line.setLength(0);
            } else {
                line.append((char) next);
            }
            require(line.length() <= most);
        }
    }

    private void keep(String line, Set<String> lines) throws IOException {
        if (lines.add(line)) {
            characters += line.length();
        }
        require(characters <= most);
    }

    private static void require(boolean fits) throws IOException {
        if (!fits) {
            throw new IOException("the lines are longer together than fits");
        }
    }

    /** The modules that have a line. */
    public SortedSet<String> modules() {
        return new TreeSet<>(modules.keySet());
    }

    /**
     * The lines of a module that were added last, in the order in which they were added.
     *
     * @param characters how long they may be together, line ends included
     */
    public String newest(String module, int characters) {
        List<String> lines = new ArrayList<>(modules.getOrDefault(module, new LinkedHashSet<>()));
        int first = lines.size();
        int length = 0;
        while (first > 0 && length + lines.get(first - 1).length() < characters) {
            first--;
            length += lines.get(first).length() + 1;
        }
        StringBuilder text = new StringBuilder();
        lines.subList(first, lines.size()).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
