package dev.smartlists.cli;

import dev.smartlists.Counts;
import dev.smartlists.Evaluation;
import dev.smartlists.Firing;
import dev.smartlists.bulk.BulkResult;
import dev.smartlists.io.ReadReport;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers that a run comes to.
 *
 * @param lists how many members each list has, by name
 * @param campaigns how often each campaign started, by name
 * @param reading what was read
 * @param counts what became of it
 */
record Totals(
        Instant asOf,
        long persons,
        Map<String, Long> lists,
        Map<String, Long> campaigns,
        ReadReport reading,
        Counts counts) {

    static Totals of(BulkResult result, ReadReport reading) {
        return new Totals(result.asOf(), result.persons(), result.sizes(), result.starts(), reading, result.counts());
    }

    static Totals of(Evaluated evaluated) {
        Evaluation result = evaluated.result();
        Map<String, Long> started =
                result.firings().stream().collect(Collectors.groupingBy(Firing::campaign, Collectors.counting()));
        Map<String, Long> campaigns = new LinkedHashMap<>();
        evaluated.lists().campaigns().forEach(campaign -> campaigns.put(campaign, started.getOrDefault(campaign, 0L)));
        return new Totals(
                result.asOf(),
                result.persons().size(),
                result.sizes(),
                campaigns,
                evaluated.intake().report(),
                result.counts());
    }

    boolean hasRefusals() {
        return reading.refused() > 0;
    }
}
