package id.sembilan.web;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes files beside the requests, on the disk, and knows how far each is: documents and workbooks together, because all
 * of them want the same memory. The last few are kept for fetching.
 */
@Singleton
public final class FileJobs {
    private static final Logger LOG = LoggerFactory.getLogger(FileJobs.class);
    private static final int KEPT = 8;

    /** How many are made at a time; the office's computer has other things to do. */
    static final int TOGETHER = 2;

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "csv", "text/csv; charset=utf-8");

    private final ExecutorService executor;
    private final Semaphore places = new Semaphore(TOGETHER);
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    FileJobs(@Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.executor = executor;
    }

    /** How far a file is. */
    @Serdeable
    public record State(long done, long total, boolean finished) {}

    /** Work that writes a file and tells each step it has done. */
    public interface Work {
        void make(OutputStream out, Runnable step) throws IOException;
    }

    /** A file that is being made, for this account only. */
    public static final class Job {
        private final String id = UUID.randomUUID().toString();
        private final String account;
        private final String name;
        private final String back;
        private final long total;
        private final Path file;
        private final AtomicLong done = new AtomicLong();
        private final CountDownLatch end = new CountDownLatch(1);
        private volatile boolean failed;

        Job(String account, String name, String back, long total) throws IOException {
            this.account = account;
            this.name = name;
            this.back = back;
            this.total = total;
            file = Files.createTempFile("sembilan-unduhan-", ".tmp");
            file.toFile().deleteOnExit();
        }

        public String id() {
            return id;
        }

        public String name() {
            return name;
        }

        /** The page that it was asked for on. */
        public String back() {
            return back;
        }

        /** The media type that its name promises. */
        public String type() {
            return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        }

        public Path file() {
            return file;
        }

        public boolean isReady() {
            return end.getCount() == 0 && !failed;
        }

        public boolean isFailed() {
            return failed;
        }

        public State state() {
            return new State(done.get(), total, end.getCount() == 0);
        }

        /** Waits that long for the file. */
        public boolean finishedWithin(long milliseconds) {
            try {
                return end.await(milliseconds, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** Nothing while too many others are being made. */
    public Optional<Job> start(String account, String name, String back, long total, Work work) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        boolean running = false;
        try {
            Job job = new Job(account, name, back, total);
            remember(job);
            executor.execute(() -> run(job, work));
            running = true;
            return Optional.of(job);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!running) {
                places.release();
            }
        }
    }

    public Optional<Job> find(String id, String account) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id)).filter(job -> job.account.equals(account));
        }
    }

    private void remember(Job job) {
        synchronized (jobs) {
            jobs.put(job.id, job);
            Iterator<Job> oldest = jobs.values().iterator();
            while (jobs.size() > KEPT) {
                delete(oldest.next());
                oldest.remove();
            }
        }
    }

    private static void delete(Job job) {
        try {
            Files.deleteIfExists(job.file);
        } catch (IOException e) {
            LOG.warn("An old export could not be deleted", e);
        }
    }

    private void run(Job job, Work work) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(job.file))) {
            work.make(out, job.done::incrementAndGet);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.error("A file cannot be made", e);
            job.failed = true;
        } finally {
            places.release();
            job.end.countDown();
        }
    }
}
