package dev.smartlists.cli;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;

/**
 * What a command that reads events has to tell about.
 *
 * @param lists the rules
 * @param intake what was read
 * @param result what it came to
 */
record Evaluated(SmartLists lists, EventIntake intake, Evaluation result) {}
