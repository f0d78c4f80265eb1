package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * Is shown every case of the tables, with what the oracle says of it, and may object. So the tables of the oracle are tables for whoever is to agree with it, and the
 * oracle need not know who that is. Found by {@link java.util.ServiceLoader}.
 */
public interface Witness {

    /**
     * @throws AssertionError if it disagrees
     */
    void see(List<String> lines, List<JsonNode> lists, Instant asOf, OracleSettings settings, OracleResult result);
}
