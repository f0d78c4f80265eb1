package dev.smartlists.exchange;

import java.util.List;

/**
 * Rules as JSON. Immutable.
 *
 * @param json an array of lists, on many lines, with a line end at its end
 * @param leftOut the lists and campaigns that the JSON cannot express, each with file, line and reason
 * @param warnings what its user should know
 */
public record ExportResult(String json, List<Finding> leftOut, List<Finding> warnings) {

    public ExportResult {
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }
}
