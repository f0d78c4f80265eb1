package dev.smartlists.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems and warnings of an import or export, each with its place. Not thread-safe. */
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
        problems.add(new Finding(list, place, message));
    }

    void warning(String message) {
        warnings.add(new Finding(list, place, message));
    }

    /** How many problems were reported so far, repeated ones included. */
    int count() {
        return problems.size();
    }

    /** Each once. */
    List<Finding> problems() {
        return problems.stream().distinct().toList();
    }

    /** Each once. */
    List<Finding> warnings() {
        return warnings.stream().distinct().toList();
    }
}
