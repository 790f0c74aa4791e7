package id.sembilan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.web.FileJobs.Job;
import id.sembilan.web.FileJobs.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FileJobsTest {
    private static final long SOON = 5_000;

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final FileJobs jobs = new FileJobs(executor);
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        gate.countDown();
        executor.shutdown();
    }

    /** Two steps, and no end before the gate opens. */
    private Optional<Job> start(String name) {
        return jobs.start("perencana", name, "/laporan", 2, (out, step) -> {
            step.run();
            pass();
            out.write(name.getBytes(StandardCharsets.UTF_8));
            step.run();
        });
    }

    private void pass() throws IOException {
        try {
            assertThat(gate.await(SOON, TimeUnit.MILLISECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void makesNoMoreThanTwoFilesAtATimeWhateverTheyAre() {
        Job report = start("laporan.pdf").orElseThrow();
        Job workbook = start("hasil.xlsx").orElseThrow();
        assertThat(start("laporan.docx")).isEmpty();
        gate.countDown();
        assertThat(report.finishedWithin(SOON)).isTrue();
        assertThat(workbook.finishedWithin(SOON)).isTrue();
        assertThat(report.isReady()).isTrue();
        assertThat(report.file()).hasContent("laporan.pdf");
        assertThat(report.state()).isEqualTo(new FileJobs.State(2, 2, true));
        assertThat(start("laporan.docx")).isPresent();
    }

    @Test
    void givesAPlaceBackAfterAFailure() {
        for (int i = 0; i < 2 * FileJobs.TOGETHER; i++) {
            Work broken = (out, step) -> {
                throw new IOException("disk full");
            };
            Job job = jobs.start("perencana", "a.csv", "/hasil", 1, broken).orElseThrow();
            assertThat(job.finishedWithin(SOON)).isTrue();
            assertThat(job.isFailed()).isTrue();
            assertThat(job.isReady()).isFalse();
        }
    }

    @Test
    void showsAFileToNobodyElse() {
        Job job = start("laporan.pdf").orElseThrow();
        assertThat(jobs.find(job.id(), "perencana")).contains(job);
        assertThat(jobs.find(job.id(), "camat")).isEmpty();
        assertThat(job.type()).isEqualTo("application/pdf");
    }

    @Test
    void forgetsTheOldestFileAndDeletesIt() {
        gate.countDown();
        Job first = start("0.csv").orElseThrow();
        assertThat(first.finishedWithin(SOON)).isTrue();
        for (int i = 1; i <= 8; i++) {
            assertThat(start(i + ".csv").orElseThrow().finishedWithin(SOON)).isTrue();
        }
        assertThat(jobs.find(first.id(), "perencana")).isEmpty();
        assertThat(Files.exists(first.file())).isFalse();
    }
}
