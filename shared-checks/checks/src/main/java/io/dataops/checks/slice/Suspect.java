package io.dataops.checks.slice;

import java.util.List;

/**
 * A slice that looks worse than the rest: what one or two slicings say of its rows.
 *
 * @param parts one of each slicing
 * @param score see {@link Worse#standardErrors}
 */
record Suspect(List<Slices> slicings, List<Integer> parts, double score) {
    static Suspect of(Slices slicing, int part, double score) {
        return new Suspect(List.of(slicing), List.of(part), score);
    }

    static Suspect of(Slices first, int firstPart, Slices second, int secondPart, double score) {
        return new Suspect(List.of(first, second), List.of(firstPart, secondPart), score);
    }

    String name() {
        StringBuilder name = new StringBuilder();
        for (int index = 0; index < parts.size(); index++) {
            name.append(index == 0 ? "" : ", ")
                    .append(slicings.get(index).names().get(parts.get(index)));
        }
        return name.toString();
    }

    boolean contains(int row) {
        for (int index = 0; index < parts.size(); index++) {
            if (slicings.get(index).partition().part().of(row) != parts.get(index)) {
                return false;
            }
        }
        return true;
    }
}
