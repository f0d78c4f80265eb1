package dev.smartlists.laws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.SmartLists;
import dev.smartlists.oracle.OracleResult;
import dev.smartlists.oracle.OracleSettings;
import dev.smartlists.oracle.Witness;
import java.time.Instant;
import java.util.List;

/** Tries every case of the oracle's tables on the product: they are the product's tables too. */
public final class ProductWitness implements Witness {

    @Override
    public void see(
            List<String> lines, List<JsonNode> lists, Instant asOf, OracleSettings settings, OracleResult result) {
        SmartLists product = Product.of(lists, settings);
        Agreement.check("this case", result, product.evaluate(Product.events(lines).stream(), asOf));
    }
}
