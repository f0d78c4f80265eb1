package dev.smartlists.scenario.mutation;

import dev.smartlists.scenario.Script;
import java.util.List;
import java.util.Set;

/**
 * The scenarios that could notice that a rule says something else.
 *
 * @param scripts the likeliest first
 * @param names of all lists and campaigns that they speak of, and of the rule if it is one
 */
record Concern(List<Script> scripts, Set<String> names) {}
