/**
 * The oracle: a second, slow and obvious implementation of the contract, for tests only.
 *
 * <p>It knows nothing of the product's code: it was written from the contract and from
 * {@code docs/decisions/0001-readings-of-the-contract.md}, with {@code java.*} and Jackson and nothing else. Where the
 * product is clever the oracle is plain, and quadratic without shame; where the two differ, one of them misreads the
 * contract.
 *
 * <p>Start at {@link dev.smartlists.oracle.Oracle#run}, which reads like the contract's table of contents.
 */
@NullMarked
package dev.smartlists.oracle;

import org.jspecify.annotations.NullMarked;
