package id.sembilan.table;

import id.sembilan.table.TableReading.Problem;
import id.sembilan.table.TableReading.Refused;
import java.io.Serial;
import java.util.List;

/** A file that is no table at all; it leaves the reading at once and becomes a refusal there. */
final class UnreadableTable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableTable(String key, Object... arguments) {
        super(key);
        problem = new Problem(0, "", key, List.of(arguments));
    }

    Refused refused() {
        return new Refused(List.of(problem), 0);
    }
}
