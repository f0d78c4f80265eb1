package dev.smartlists.bench;

import dev.smartlists.SmartLists;
import dev.smartlists.bench.workload.Workloads;
import dev.smartlists.bulk.BulkResult;
import dev.smartlists.bulk.BulkRun;
import dev.smartlists.bulk.Resources;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.io.EventReader;
import dev.smartlists.io.EventSink;
import dev.smartlists.io.EventSource;
import dev.smartlists.io.Refusal;
import dev.smartlists.io.ResultFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our own engine within this process, as a service embeds it: rules are loaded once, and every run reads, evaluates and writes anew. */
final class Ours implements Candidate {

    private final String name;
    private final int threads;
    private final boolean writes;
    private final Map<Path, SmartLists> loaded = new HashMap<>();

    /** @param writes whether results are written, or only counted */
    Ours(String name, int threads, boolean writes) {
        this.name = name;
        this.threads = threads;
        this.writes = writes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(Path events, Path lists, Path out) throws IOException {
        SmartLists rules = loaded.get(lists);
        if (rules == null) {
            rules = SmartLists.of(OurRules.read(lists), Settings.DEFAULT);
            loaded.put(lists, rules);
        }
        Resources resources = Resources.ofThisMachine().withThreads(threads);
        try (BulkRun run = new BulkRun(rules, Workloads.AS_OF, resources);
                ResultFiles files = new ResultFiles(out)) {
            new EventReader(threads).read(List.of(EventSource.file(events)), new Sink(run));
            BulkResult result = run.evaluate(writes);
            if (writes) {
                result.write(files);
                files.publish();
            }
        }
    }

    /** Refused lines are counted by the reader. */
    private record Sink(BulkRun run) implements EventSink {

        @Override
        public void accepted(VisitorEvent event) {
            run.add(event);
        }

        @Override
        public void refused(Refusal refusal) {}
    }
}
