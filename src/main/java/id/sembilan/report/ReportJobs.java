package id.sembilan.report;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes documents beside the requests; the last few wait here to be fetched by whoever asked for them. */
@Singleton
final class ReportJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ReportJobs.class);
    private static final int REMEMBERED = 8;

    /** Reading, laying out, writing. */
    static final int STEPS = 3;

    private final ExecutorService executor;
    private final Map<String, Job> jobs = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** How far it is. */
    @Serdeable
    record State(int done, int total, boolean finished, boolean failed) {}

    /** Work that tells each step it has done. */
    interface Work {
        byte[] make(Runnable step);
    }

    /** A document for one account. */
    static final class Job {
        private final String account;
        private final String fileName;
        private final String back;
        private final AtomicInteger done = new AtomicInteger();
        private volatile byte @Nullable [] content;
        private volatile boolean finished;

        Job(String account, String fileName, String back) {
            this.account = account;
            this.fileName = fileName;
            this.back = back;
        }

        String fileName() {
            return fileName;
        }

        /** The page that it was asked for on. */
        String back() {
            return back;
        }

        State state() {
            return new State(done.get(), STEPS, finished, finished && content == null);
        }

        Optional<byte[]> content() {
            return Optional.ofNullable(content);
        }
    }

    ReportJobs(@Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.executor = executor;
    }

    /** Gives the id by which to ask for it. */
    String start(String account, String fileName, String back, Work work) {
        String id = UUID.randomUUID().toString();
        Job job = new Job(account, fileName, back);
        jobs.put(id, job);
        executor.execute(() -> run(job, work));
        return id;
    }

    Optional<Job> job(String id, String account) {
        return Optional.ofNullable(jobs.get(id)).filter(job -> job.account.equals(account));
    }

    private static void run(Job job, Work work) {
        try {
            job.content = work.make(job.done::incrementAndGet);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("A report cannot be made", e);
        } finally {
            job.finished = true;
        }
    }
}
