package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.scoring.Nilai;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/** The single answers of a figure for an export: exactly those it was made from, in an order that tells nothing. */
@Singleton
public final class AnswerReading {
    private final AnswerStore answers;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;

    AnswerReading(AnswerStore answers, Reader reader, Writer writer, Audit audit) {
        this.answers = answers;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
    }

    /**
     * One respondent: no id, no time, no loket.
     *
     * @param profil empty while the period is open: with a profile, the few answers of one more day would be known
     */
    public record Answer(SortedMap<String, Nilai> jawaban, Map<String, String> profil) {}

    /** Reads them one by one; nothing where only counts are known. */
    public void each(Figure figure, Consumer<Answer> each) {
        if (figure.origin().rekap() || figure.hasil().isEmpty()) {
            return;
        }
        reader.read(reads -> {
            Optional<Seal> seal = figure.origin().seal();
            if (seal.isPresent()) {
                answers.each(
                        reads,
                        Membership.of(figure.unit().id(), figure.range(), seal.get()),
                        figure.kuesioner().id(),
                        figure.layanan().map(Layanan::id).orElse(""),
                        each);
            } else {
                answers.each(
                        reads,
                        Figures.selection(figure),
                        answer -> each.accept(new Answer(answer.jawaban(), Map.of())));
            }
            return true;
        });
    }

    /** Notes who took the answers out of the house. */
    public void taken(Figure figure, String kind, String account) {
        writer.write(writes -> {
            audit.record(
                    writes,
                    account,
                    "jawaban.export",
                    kind + " " + RangeText.of(figure.range())
                            + figure.layanan().map(one -> " " + one.nama()).orElse(""));
            return true;
        });
    }
}
