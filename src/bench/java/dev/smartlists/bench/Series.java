package dev.smartlists.bench;

import java.util.ArrayList;
import java.util.List;

/** The times of one candidate over all rounds, in seconds. Not thread-safe. */
final class Series {

    private final List<Double> wall = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();

    void add(double wallSeconds, double cpuSeconds) {
        wall.add(wallSeconds);
        cpu.add(cpuSeconds);
    }

    /** What a watch on the wall showed. */
    double median() {
        return median(wall);
    }

    /** Processor time: less disturbed by other programs on the machine. */
    double cpuMedian() {
        return median(cpu);
    }

    double least() {
        return wall.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    double most() {
        return wall.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
