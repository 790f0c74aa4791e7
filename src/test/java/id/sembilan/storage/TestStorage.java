package id.sembilan.storage;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An open database with a table of notes that no feature knows. */
final class TestStorage implements AutoCloseable {
    final ApplicationContext context;
    final Writer writer;
    final Reader reader;

    TestStorage(TestDatabase database, Path folder) {
        this(database.settings(folder));
    }

    TestStorage(Map<String, Object> settings) {
        context = ApplicationContext.builder()
                .properties(settings)
                .banner(false)
                .deduceEnvironment(false)
                .start();
        writer = context.getBean(Writer.class);
        reader = context.getBean(Reader.class);
        writer.write(writes -> writes.change("create table if not exists note (id integer not null primary key)"));
    }

    /** Another writer on the same database, for a test that closes it. */
    @SuppressWarnings("unchecked")
    Writer anotherWriter() {
        return new Writer(context.getBean(TransactionOperations.class, Qualifiers.byName(Databases.WRITE)));
    }

    static int note(Writes writes, int id) {
        return writes.change("insert into note (id) values (?)", id);
    }

    static long notes(Reads reads) {
        return reads.one("select count(*) as n from note", row -> row.number("n"))
                .orElseThrow();
    }

    long notes() {
        return reader.read(TestStorage::notes);
    }

    /** Makes the writer wait, so that what is handed in meanwhile shares a commit. */
    static Pause pause(Writer writer) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> done = writer.submit(writes -> {
            begun.countDown();
            return await(end);
        });
        await(begun);
        return new Pause(end, done);
    }

    /** Ends with close, or at the end of a try. */
    record Pause(CountDownLatch end, CompletableFuture<Boolean> done) implements AutoCloseable {
        @Override
        public void close() {
            end.countDown();
        }
    }

    static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
