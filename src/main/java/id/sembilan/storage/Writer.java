package id.sembilan.storage;

import io.micronaut.context.annotation.Context;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one writer. Work goes in, a future comes out that completes after the commit; what waits together shares
 * a commit, because the wait for the disk costs more than the work. Each piece of work has its own savepoint: one
 * that fails is undone alone.
 */
@Context
public final class Writer {
    private static final int WAITING = 10_000;
    private static final int PER_COMMIT = 128;

    /** How often an idle writer looks whether it should end. */
    private static final long LOOK_UP_MS = 100;

    private final TransactionOperations<Connection> transactions;
    private final BlockingQueue<Item<?>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile boolean open = true;

    Writer(@Named(Databases.WRITE) TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
        thread = Thread.ofPlatform().name("writer").start(this::run);
    }

    /** Hands the work in; the future completes after the commit, or exceptionally when nothing was kept. */
    public <T> CompletableFuture<T> submit(Function<Writes, T> work) {
        Item<T> item = new Item<>(work);
        if (!accept(item)) {
            item.done.completeExceptionally(new StorageException("The writer is closed or overloaded", null));
        }
        return item.done;
    }

    /** Under the same lock as the end, so that nothing comes in behind the last look into the queue. */
    private synchronized boolean accept(Item<?> item) {
        return open && queue.offer(item);
    }

    private synchronized void end() {
        open = false;
    }

    /** Hands the work in and waits for the commit. */
    public <T> T write(Function<Writes, T> work) {
        try {
            return submit(work).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Keeps what still waits, then ends. */
    @PreDestroy
    void close() throws InterruptedException {
        end();
        thread.join();
    }

    private void run() {
        List<Item<?>> batch = new ArrayList<>(PER_COMMIT);
        while (open || !queue.isEmpty()) {
            Item<?> first = next();
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, PER_COMMIT - 1);
                commit(batch);
                batch.clear();
            }
        }
    }

    private @Nullable Item<?> next() {
        try {
            return queue.poll(LOOK_UP_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            end();
            return null;
        }
    }

    private void commit(List<Item<?>> batch) {
        try {
            transactions.executeWrite(status -> {
                Connection connection = status.getConnection();
                Writes writes = new Writes(connection);
                try {
                    for (Item<?> item : batch) {
                        item.run(connection, writes);
                    }
                } finally {
                    writes.close();
                }
                return true;
            });
            batch.forEach(Item::acknowledge);
        } catch (Exception | Error e) {
            // Also an SQLException, which the transaction manager passes on undeclared: the writer must live on.
            batch.forEach(item -> item.done.completeExceptionally(e));
        }
    }

    private static final class Item<T> {
        private final Function<Writes, T> work;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private Runnable outcome = () -> {};

        Item(Function<Writes, T> work) {
            this.work = work;
        }

        void run(Connection connection, Writes writes) throws SQLException {
            Savepoint savepoint = connection.setSavepoint();
            try {
                T result = work.apply(writes);
                connection.releaseSavepoint(savepoint);
                outcome = () -> done.complete(result);
            } catch (RuntimeException | Error e) {
                connection.rollback(savepoint);
                outcome = () -> done.completeExceptionally(e);
            }
        }

        void acknowledge() {
            outcome.run();
        }
    }
}
