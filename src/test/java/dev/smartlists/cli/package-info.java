/** The command line through its own door: arguments in, text and exit code out. Start with {@link dev.smartlists.cli.RunCommandTest}. */
@NullMarked
package dev.smartlists.cli;

import org.jspecify.annotations.NullMarked;
