package dev.smartlists.activity;

import java.util.List;

/** Tells the how manyth of its kind an activity is; computed once for all activities of a visitor. */
@FunctionalInterface
public interface Ordinals {

    /** For activities of which nobody asked. */
    Ordinals FIRST = key -> 1;

    /** 1 for the earliest by (time, id) among the visitor's activities of the same type with the same value of every part of the key. */
    int nthIn(List<String> key);
}
