package dev.smartlists.evaluation;

import dev.smartlists.rules.ListRule;

/** A campaign that started, and the activity that triggered it. */
public record Started(ListRule campaign, Kept activity) {}
