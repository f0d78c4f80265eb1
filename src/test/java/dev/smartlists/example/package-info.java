/**
 * The made-up site behind {@code examples/november.ndjson}: what it consists of, who comes, and what they do there in November 2026. The same
 * on every machine and in every run. Start with {@link dev.smartlists.example.ExampleSite}.
 */
@NullMarked
package dev.smartlists.example;

import org.jspecify.annotations.NullMarked;
