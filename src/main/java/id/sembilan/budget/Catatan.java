package id.sembilan.budget;

import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.List;

/** One sentence about some figures, before it is written in words. */
public record Catatan(String key, List<Object> arguments) {
    public Catatan {
        arguments = List.copyOf(arguments);
    }

    static Catatan of(String key, Object... arguments) {
        return new Catatan(key, List.of(arguments));
    }

    public String text(Messages messages) {
        return messages.get(key, arguments.stream().map(Catatan::written).toArray());
    }

    /** A percentage keeps the decimals it has. */
    private static Object written(Object argument) {
        return argument instanceof BigDecimal decimal ? Formats.decimal(decimal) : argument;
    }
}
