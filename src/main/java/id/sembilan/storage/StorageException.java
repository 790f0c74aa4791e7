package id.sembilan.storage;

import org.jspecify.annotations.Nullable;

/** The database did not do what a statement asked; carries the statement, so that one log line is enough. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageException(String statement, @Nullable Throwable cause) {
        super(statement, cause);
    }
}
