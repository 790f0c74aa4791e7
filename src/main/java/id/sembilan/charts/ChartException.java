package id.sembilan.charts;

import org.jspecify.annotations.Nullable;

/** A chart that cannot be drawn, whether its input makes no sense or the drawing itself failed. */
final class ChartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChartException(String message) {
        this(message, null);
    }

    ChartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
