/**
 * Evaluation of more events than fit into memory, in several threads. Start with {@link dev.smartlists.bulk.BulkRun}.
 */
@NullMarked
package dev.smartlists.bulk;

import org.jspecify.annotations.NullMarked;
