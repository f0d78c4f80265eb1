/**
 * Smart lists in the product's own rule JSON, to and from rule files. {@link dev.smartlists.exchange.RuleImport} plans which files a JSON
 * file becomes, {@link dev.smartlists.exchange.ImportPlan} writes them, {@link dev.smartlists.exchange.RuleExport} makes JSON of rules.
 * Between the two stands one model, {@code ListDefinition}, so that both directions mean the same. Source: contract, chapter 4;
 * semantics.md 5.2, 5.3, 10.6.
 */
@NullMarked
package dev.smartlists.exchange;

import org.jspecify.annotations.NullMarked;
