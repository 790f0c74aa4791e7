package id.sembilan.survey;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports beside the requests and knows how far each is. */
@Singleton
final class ImportProgress {
    private static final Logger LOG = LoggerFactory.getLogger(ImportProgress.class);
    private static final int REMEMBERED = 100;

    private final ExecutorService executor;
    private final Map<String, Job> jobs = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** How far an import is; the outcome is a key of the message file, empty when all went well. */
    @Serdeable
    record State(
            int done, int total, boolean finished, @Nullable String outcome) {}

    private static final class Job {
        private final int total;
        private final AtomicInteger done = new AtomicInteger();
        private volatile @Nullable String outcome;
        private volatile boolean finished;

        Job(int total) {
            this.total = total;
        }

        State state() {
            return new State(done.get(), total, finished, outcome);
        }
    }

    ImportProgress(@Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.executor = executor;
    }

    /** Starts the work once for each id; it tells every row it has done, and its refusal at the end. */
    void start(String id, int total, Function<Runnable, Optional<ImportKeeping.Refusal>> work) {
        Job job = new Job(total);
        if (jobs.putIfAbsent(id, job) == null) {
            executor.execute(() -> run(job, work));
        }
    }

    Optional<State> state(String id) {
        return Optional.ofNullable(jobs.get(id)).map(Job::state);
    }

    private static void run(Job job, Function<Runnable, Optional<ImportKeeping.Refusal>> work) {
        try {
            Optional<ImportKeeping.Refusal> refusal = work.apply(job.done::incrementAndGet);
            job.outcome = refusal.map(one -> "impor.galat." + one).orElse(null);
        } catch (RuntimeException e) {
            LOG.error("Import failed", e);
            job.outcome = "impor.galat.gagal";
        } finally {
            job.finished = true;
        }
    }
}
