/**
 * The command line: parses arguments, asks the API, prints. Start with {@link dev.smartlists.cli.Main}; each verb is one class, and what verbs share
 * of options are mixins. Nothing else in the product knows this package, and only this package reads the clock.
 */
@NullMarked
package dev.smartlists.cli;

import org.jspecify.annotations.NullMarked;
