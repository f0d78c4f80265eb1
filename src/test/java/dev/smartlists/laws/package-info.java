/** Laws that hold for all events and rules: shown on random worlds, against the oracle and against the product itself. */
@NullMarked
package dev.smartlists.laws;

import org.jspecify.annotations.NullMarked;
