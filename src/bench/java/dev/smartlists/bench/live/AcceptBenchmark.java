package dev.smartlists.bench.live;

import dev.smartlists.SmartLists;
import dev.smartlists.event.VisitorEvent;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One event for one of many persons with fifty activities and more, in order of time. What falls due meanwhile because time goes by is part of it.
 */
@State(Scope.Thread)
@BenchmarkMode({Mode.SampleTime, Mode.Throughput})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class AcceptBenchmark {

    @Param("200")
    private int lists;

    @Param("1000")
    private int persons;

    private SmartLists rules;
    private List<VisitorEvent> events;
    private Regulars regulars;

    @Setup(Level.Trial)
    public void load() throws IOException {
        rules = Regulars.rules(lists);
        events = Regulars.events(persons);
    }

    @Setup(Level.Iteration)
    public void start() {
        regulars = Regulars.start(rules, events);
    }

    @Benchmark
    public Object accept() {
        return regulars.acceptNext();
    }
}
