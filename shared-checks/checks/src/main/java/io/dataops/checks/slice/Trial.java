package io.dataops.checks.slice;

import io.dataops.checks.statistics.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tests suspects on rows that did not make them suspects. */
final class Trial implements Contrast.Cases<Boolean> {
    private final List<Contrast.Told> told = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();

    Trial(Halves halves, List<Suspect> suspects) {
        for (Suspect suspect : suspects) {
            if (halves.contrast(suspect).match(this)) {
                names.add(suspect.name());
            }
        }
    }

    @Override
    public Boolean told(Contrast.Told it) {
        return told.add(it);
    }

    @Override
    public Boolean untold(Contrast.Untold it) {
        untold.add(it.reason());
        return false;
    }

    /** Those of the suspects that can be tested, the surest first. */
    List<TestedSlice> tested() {
        double[] pValues = told.stream().mapToDouble(Contrast.Told::pValue).toArray();
        double[] adjusted = Correction.HOLM.adjusted(pValues);
        List<TestedSlice> slices = new ArrayList<>();
        for (int index = 0; index < pValues.length; index++) {
            Contrast.Told it = told.get(index);
            slices.add(new TestedSlice(
                    names.get(index), it.rows(), it.mean(), it.restMean(), it.pValue(), adjusted[index]));
        }
        slices.sort(Comparator.comparingDouble(TestedSlice::pValue).thenComparing(TestedSlice::name));
        return slices;
    }

    /** Why others cannot. */
    List<String> untested() {
        return List.copyOf(untold);
    }
}
