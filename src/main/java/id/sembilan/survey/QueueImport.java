package id.sembilan.survey;

import id.sembilan.web.Messages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes in the queue that a tablet exported to a file, each answer as if the tablet had sent it. */
@Singleton
final class QueueImport {
    private final Intake intake;
    private final ObjectMapper json;
    private final Messages messages;

    QueueImport(Intake intake, ObjectMapper json, Messages messages) {
        this.intake = intake;
        this.json = json;
        this.messages = messages;
    }

    /** The file as the tablet's staff screen writes it. */
    @Serdeable
    record QueueFile(@Nullable String sembilan, @Nullable List<SubmissionForm> kiriman) {}

    /** What became of one answer of the file. */
    enum Outcome {
        KEPT,
        ALREADY,
        HELD,
        REFUSED
    }

    /** How many of each, and why the refused ones were. */
    record Result(Map<Outcome, Integer> counts, List<String> reasons) {}

    static boolean looksLikeQueue(byte[] file) {
        return file.length > 0 && file[0] == '{';
    }

    /** Nothing when the file is no queue. An answer that was sent in the meantime counts once all the same. */
    Optional<Result> take(byte[] file) {
        QueueFile queue;
        try {
            queue = json.readValue(file, QueueFile.class);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (queue == null || !"antrean".equals(queue.sembilan()) || queue.kiriman() == null) {
            return Optional.empty();
        }
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<String> reasons = new ArrayList<>();
        for (SubmissionForm form : queue.kiriman()) {
            counts.merge(outcome(form, reasons), 1, Integer::sum);
        }
        return Optional.of(new Result(counts, reasons));
    }

    private Outcome outcome(SubmissionForm form, List<String> reasons) {
        return switch (intake.receive(form).join()) {
            case Receipt.Kept kept -> Outcome.KEPT;
            case Receipt.Already already -> Outcome.ALREADY;
            case Receipt.Held held -> Outcome.HELD;
            case Receipt.Conflict conflict -> {
                reasons.add(conflict.id() + ": " + messages.get("kiriman.id.lain"));
                yield Outcome.REFUSED;
            }
            case Receipt.NotReady later -> {
                reasons.add(messages.get("kiriman.belum_siap"));
                yield Outcome.REFUSED;
            }
            case Receipt.Refused refused -> {
                refused.reasons()
                        .forEach(reason -> reasons.add(form.id() + ": "
                                + messages.get(reason.key(), reason.arguments().toArray())));
                yield Outcome.REFUSED;
            }
        };
    }
}
