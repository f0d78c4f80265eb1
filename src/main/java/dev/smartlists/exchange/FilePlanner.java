package dev.smartlists.exchange;

import dev.smartlists.exchange.ListFolder.ListFile;
import dev.smartlists.exchange.PlannedFile.Change;
import dev.smartlists.rules.syntax.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides into which file each list goes: the one that holds it already, else a new one in {@code lists/}. */
final class FilePlanner {

    private static final String ENDING = ".drl";
    private static final String BROKEN =
            ", which has problems of its own, so that replacing it could lose something. Repair or delete it";

    private final ListFolder folder;
    private final Map<String, Long> sharing;
    private final Set<String> imported;
    private final Findings findings;

    private FilePlanner(List<ListDefinition> definitions, ListFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        this.imported = definitions.stream().map(ListDefinition::name).collect(Collectors.toSet());
        this.sharing = definitions.stream()
                .collect(Collectors.groupingBy(
                        definition -> ListNames.fileName(definition.name()), Collectors.counting()));
    }

    /** A file for each list, in the same order; a list for which there is no place is reported. */
    static List<PlannedFile> plan(List<ListDefinition> definitions, ListFolder folder, Findings findings) {
        FilePlanner planner = new FilePlanner(definitions, folder, findings);
        List<PlannedFile> files = new ArrayList<>();
        for (ListDefinition definition : definitions) {
            List<ListFile> holders = folder.lists().getOrDefault(definition.name(), List.of());
            files.add(holders.isEmpty() ? planner.created(definition) : planner.replaced(definition, holders));
        }
        return files;
    }

    private PlannedFile created(ListDefinition definition) {
        String name = definition.name();
        folder.unread().stream()
                .filter(source -> source.text().contains(Literals.quoted(name)))
                .forEach(source -> findings.inList(name).problem("seems to be in " + source.path() + BROKEN));
        folder.lists().forEach((other, files) -> {
            if (!imported.contains(other) && files.get(0).rule().title().equals(ListNames.title(name))) {
                findings.inList(name)
                        .problem("its title is that of the list " + Finding.shown(other) + " in "
                                + files.get(0).source().path() + ". Give that rule another title");
            }
        });
        String shared = ListNames.fileName(name);
        boolean free = sharing.getOrDefault(shared, 1L) == 1 && !folder.taken().contains(shared + ENDING);
        String file = (free ? shared : ListNames.ownFileName(name)) + ENDING;
        if (folder.taken().contains(file)) {
            findings.inList(name)
                    .problem("its file would be " + ListFolder.PATH + file
                            + ", which holds something else. Move that out of the way");
        }
        return new PlannedFile(ListFolder.PATH + file, name, RuleWriter.write(definition), Change.NEW, "");
    }

    private PlannedFile replaced(ListDefinition definition, List<ListFile> holders) {
        Findings here = findings.inList(definition.name());
        ListFile holder = holders.get(0);
        String path = holder.source().path();
        if (holders.size() > 1) {
            here.problem(
                    "is in " + path + " and again in " + holders.get(1).source().path() + ". Delete one of the two");
        } else if (holder.rules() > 1) {
            here.problem("is in " + path
                    + " together with other rules, which replacing the file would lose. Move it to a file of its own");
        } else if (!holder.sound()) {
            here.problem("is in " + path + BROKEN);
        }
        String text = RuleWriter.write(definition);
        String before = holder.source().text();
        if (!before.startsWith(RuleWriter.BEGINNING)) {
            here.warning("replaces " + path + ", which was not imported: comments and layout there are lost");
        }
        return new PlannedFile(
                path, definition.name(), text, text.equals(before) ? Change.UNCHANGED : Change.REPLACED, before);
    }
}
