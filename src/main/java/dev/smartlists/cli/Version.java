package dev.smartlists.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the product as its jar tells it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"smartlists " + (version == null ? "(not built as a jar)" : version)};
    }
}
