package dev.smartlists.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems and warnings of an import, each with its place. Not thread-safe. */
final class Findings {

    private final List<Finding> problems;
    private final List<Finding> warnings;
    private final String list;
    private final String place;

    Findings() {
        this(new ArrayList<>(), new ArrayList<>(), "", "");
    }

    private Findings(List<Finding> problems, List<Finding> warnings, String list, String place) {
        this.problems = problems;
        this.warnings = warnings;
        this.list = list;
        this.place = place;
    }

    /** The same collection, seen from a list. */
    Findings inList(String name) {
        return new Findings(problems, warnings, name, "");
    }

    /** The same collection, seen from a place within this one. */
    Findings at(String part) {
        String shown = Finding.cut(part);
        return new Findings(problems, warnings, list, place.isEmpty() ? shown : place + ", " + shown);
    }

    void problem(String message) {
        add(problems, message);
    }

    void warning(String message) {
        add(warnings, message);
    }

    List<Finding> problems() {
        return List.copyOf(problems);
    }

    List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    private void add(List<Finding> findings, String message) {
        Finding finding = new Finding(list, place, message);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
