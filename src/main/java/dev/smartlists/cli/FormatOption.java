package dev.smartlists.cli;

import picocli.CommandLine.Option;

/** {@code --format} */
final class FormatOption {

    /** How a result is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Print for people or for programs: text or json. Default: ${DEFAULT-VALUE}")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}
