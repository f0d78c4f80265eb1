/**
 * The tables of the specification as tests of the product, each row readable as it stands there. {@link dev.smartlists.spec.RuleFolder} writes rules,
 * {@link dev.smartlists.spec.Story} writes events and tells what came of them. The tables of values lie in {@code src/test/resources/spec}.
 */
@NullMarked
package dev.smartlists.spec;

import org.jspecify.annotations.NullMarked;
