package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * One random input for the product and the oracle.
 *
 * @param lines the raw lines of an event file, in no order, with duplicates, conflicts, blank and refused lines
 * @param lists smart lists and campaigns; lists come before those that refer to them
 * @param asOf some moment during or after the events
 */
public record World(List<String> lines, List<JsonNode> lists, Instant asOf, OracleSettings settings) {}
