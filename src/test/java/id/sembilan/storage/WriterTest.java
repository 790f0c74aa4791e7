package id.sembilan.storage;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.sembilan.storage.TestStorage.Pause;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class WriterTest {
    @TempDir
    Path folder;

    private final TestDatabase database;
    private TestStorage storage;
    private Writer writer;

    WriterTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        storage = new TestStorage(database, folder);
        writer = storage.writer;
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void completesAfterTheCommit() {
        CompletableFuture<Long> seen;
        try (Pause _ = TestStorage.pause(writer)) {
            seen = writer.submit(writes -> TestStorage.note(writes, 1)).thenApply(one -> storage.notes());
        }
        assertThat(seen).succeedsWithin(20, SECONDS).isEqualTo(1L);
    }

    @Test
    void letsWaitingWorkShareACommit() {
        CompletableFuture<Integer> first;
        CompletableFuture<List<Long>> second;
        try (Pause _ = TestStorage.pause(writer)) {
            first = writer.submit(writes -> TestStorage.note(writes, 1));
            second = writer.submit(writes -> List.of(TestStorage.notes(writes), storage.notes()));
        }
        assertThat(first).succeedsWithin(20, SECONDS);
        // The second sees the first, which nobody else sees yet.
        assertThat(second).succeedsWithin(20, SECONDS).isEqualTo(List.of(1L, 0L));
    }

    @Test
    void undoesAFailingItemAlone() {
        List<CompletableFuture<Integer>> done = new ArrayList<>();
        try (Pause _ = TestStorage.pause(writer)) {
            done.add(writer.submit(writes -> TestStorage.note(writes, 1)));
            done.add(writer.submit(writes -> {
                TestStorage.note(writes, 2);
                throw new IllegalStateException("after half of the work");
            }));
            done.add(writer.submit(writes -> TestStorage.note(writes, 1)));
            done.add(writer.submit(writes -> {
                TestStorage.note(writes, 3);
                throw new StackOverflowError();
            }));
            done.add(writer.submit(writes -> TestStorage.note(writes, 4)));
        }
        assertThat(done.get(0)).succeedsWithin(20, SECONDS);
        assertThat(done.get(1)).failsWithin(20, SECONDS).withThrowableThat().withMessageContaining("half of the work");
        assertThat(done.get(2))
                .failsWithin(20, SECONDS)
                .withThrowableThat()
                .withCauseInstanceOf(StorageException.class);
        assertThat(done.get(3))
                .failsWithin(20, SECONDS)
                .withThrowableThat()
                .withCauseInstanceOf(StackOverflowError.class);
        assertThat(done.get(4)).succeedsWithin(20, SECONDS);
        assertThat(ids()).containsExactly(1L, 4L);
    }

    @Test
    void acknowledgesNothingOfACommitThatFails() {
        writer.write(writes -> writes.change("create table line (note_id integer not null references note (id)"
                + " deferrable initially deferred)"));
        List<CompletableFuture<Integer>> done = new ArrayList<>();
        try (Pause _ = TestStorage.pause(writer)) {
            done.add(writer.submit(writes -> TestStorage.note(writes, 1)));
            done.add(writer.submit(writes -> writes.change("insert into line (note_id) values (7)")));
        }
        done.forEach(one -> assertThat(one).failsWithin(20, SECONDS));
        assertThat(ids()).isEmpty();
        int changed = writer.write(writes -> TestStorage.note(writes, 2));
        assertThat(changed).isEqualTo(1);
        assertThat(ids()).containsExactly(2L);
    }

    /** The database undoes the whole commit by itself then, the savepoints with it. */
    @Test
    void goesOnAfterTheDiskWasFull() {
        assumeThat(database).isEqualTo(TestDatabase.SQLITE);
        writer.write(writes -> writes.change("create table page (content text not null)"));
        writer.write(writes -> writes.list("pragma max_page_count = 60", row -> row.number("max_page_count")));
        List<CompletableFuture<Integer>> done = new ArrayList<>();
        try (Pause _ = TestStorage.pause(writer)) {
            done.add(writer.submit(writes -> TestStorage.note(writes, 1)));
            done.add(writer.submit(
                    writes -> writes.change("insert into page (content) values (?)", "x".repeat(1_000_000))));
        }
        assertThat(done.get(1)).failsWithin(20, SECONDS);
        assertThat(writer.submit(writes -> TestStorage.note(writes, 2))).succeedsWithin(20, SECONDS);
        List<Long> kept = done.get(0).isCompletedExceptionally() ? List.of(2L) : List.of(1L, 2L);
        assertThat(ids()).isEqualTo(kept);
    }

    @Test
    void goesOnAfterTheConnectionWasLost() {
        assumeThat(database).isEqualTo(TestDatabase.POSTGRESQL);
        CompletableFuture<Integer> lost = writer.submit(writes -> {
            TestStorage.note(writes, 1);
            writes.list("select pg_terminate_backend(pg_backend_pid()) as done", row -> row.text("done"));
            return TestStorage.note(writes, 2);
        });
        assertThat(lost).failsWithin(20, SECONDS);
        assertThat(writer.submit(writes -> TestStorage.note(writes, 3))).succeedsWithin(20, SECONDS);
        assertThat(ids()).containsExactly(3L);
    }

    /** As SQLite may on its own, after an error of the disk. */
    @Test
    void goesOnAfterTheTransactionWasUndoneInTheMiddle() {
        CompletableFuture<Integer> undone = writer.submit(writes -> {
            TestStorage.note(writes, 1);
            return writes.change("rollback");
        });
        assertThat(undone).failsWithin(20, SECONDS);
        assertThat(writer.submit(writes -> TestStorage.note(writes, 2))).succeedsWithin(20, SECONDS);
        assertThat(ids()).containsExactly(2L);
    }

    @Test
    void worksInTheOrderInWhichWorkCameIn() {
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Boolean>> done = IntStream.range(0, 1_000)
                .mapToObj(i -> writer.submit(writes -> order.add(i)))
                .toList();
        assertThat(CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)))
                .succeedsWithin(20, SECONDS);
        assertThat(order).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void throwsWhatTheWorkThrew() {
        assertThatThrownBy(() -> writer.write(writes -> {
                    throw new IllegalArgumentException("not like this");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not like this");
        assertThatThrownBy(() -> writer.write(writes -> writes.change("insert into nowhere values (1)")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void refusesWorkWhenTooMuchWaits() {
        List<CompletableFuture<Integer>> done;
        try (Pause _ = TestStorage.pause(writer)) {
            done = IntStream.range(0, 10_005)
                    .mapToObj(i -> writer.submit(writes -> TestStorage.note(writes, i)))
                    .toList();
            assertThat(done.subList(10_000, 10_005))
                    .allSatisfy(one -> assertThat(one).isCompletedExceptionally());
        }
        assertThat(CompletableFuture.allOf(done.subList(0, 10_000).toArray(CompletableFuture[]::new)))
                .succeedsWithin(60, SECONDS);
        assertThat(storage.notes()).isEqualTo(10_000);
    }

    @Test
    void keepsWhatWaitsAndAcceptsNothingAfterwards() throws InterruptedException {
        Writer closing = storage.anotherWriter();
        List<CompletableFuture<Integer>> waiting;
        Thread close;
        try (Pause _ = TestStorage.pause(closing)) {
            waiting = IntStream.range(0, 300)
                    .mapToObj(i -> closing.submit(writes -> TestStorage.note(writes, i)))
                    .toList();
            close = Thread.ofVirtual().start(() -> close(closing));
            // Until the closing has begun, so that the rest is kept by what ends.
            while (closing.submit(writes -> 0).state() == CompletableFuture.State.RUNNING) {
                Thread.onSpinWait();
            }
        }
        close.join();
        assertThat(waiting).allSatisfy(one -> assertThat(one).isCompletedWithValue(1));
        assertThat(storage.notes()).isEqualTo(300);
        assertThatThrownBy(() -> closing.write(writes -> TestStorage.note(writes, 1_000)))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void leavesNothingUnansweredWhenItCloses() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            Writer closing = storage.anotherWriter();
            List<CompletableFuture<Void>> visitors = IntStream.range(0, 16)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> visit(closing), Thread::startVirtualThread))
                    .toList();
            Thread.sleep(5);
            close(closing);
            visitors.forEach(one -> assertThat(one).succeedsWithin(20, SECONDS));
        }
    }

    /** Until the writer takes no more; hangs where an answer never comes. */
    private static void visit(Writer writer) {
        CompletableFuture<Boolean> one;
        do {
            one = writer.submit(writes -> true).exceptionally(refused -> false);
        } while (one.join());
    }

    private static void close(Writer writer) {
        try {
            writer.close();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<Long> ids() {
        return storage.reader.read(reads -> reads.list("select id from note order by id", row -> row.number("id")));
    }
}
