package dev.smartlists;

/**
 * Somebody joined or left a list between two evaluations.
 *
 * @param list the list's name
 * @param person the known person, or the visitor's id for an anonymous one
 * @param joined or else left
 * @param why in one line
 */
public record ListChange(String list, String person, boolean joined, String why) {}
