package io.github.reactivepostman.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures of several rounds by name, of which the median counts: one slow round on a shared machine changes nothing. */
public final class Medians {

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    /** Adds a round's figure. */
    public void add(String name, double figure) {
        figures.computeIfAbsent(name, any -> new ArrayList<>()).add(figure);
    }

    /**
     * Returns the median of a name's figures.
     *
     * @throws IllegalArgumentException when there is none
     */
    public double of(String name) {
        return median(figures.getOrDefault(name, List.of()), name);
    }

    /** Returns the median of the ratios of two names, round by round: what a round suffered, both suffered. */
    public double ratio(String name, String other) {
        List<Double> ones = figures.getOrDefault(name, List.of());
        List<Double> others = figures.getOrDefault(other, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            ratios.add(ones.get(i) / others.get(i));
        }
        return median(ratios, name + " / " + other);
    }

    private static double median(List<Double> all, String name) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no figures of " + name);
        }
        List<Double> sorted = all.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
