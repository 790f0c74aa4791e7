package id.sembilan.documents;

import org.jspecify.annotations.Nullable;

/** A document that cannot be made, whether its template makes no sense or the making itself failed. */
final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DocumentException(String message) {
        this(message, null);
    }

    DocumentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
