package id.sembilan.storage;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Function;

/** Runs queries on a connection that cannot write. */
@Singleton
public final class Reader {
    private final ConnectionOperations<Connection> connections;

    Reader(@Named(Databases.READ) ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    public <T> T read(Function<Reads, T> work) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            Reads reads = new Reads(status.getConnection());
            try {
                return work.apply(reads);
            } finally {
                reads.close();
            }
        });
    }
}
