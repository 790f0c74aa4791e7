package id.sembilan.survey;

import id.sembilan.office.OfficeStore;
import id.sembilan.storage.Reader;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Adds every answer up again and compares with the counts that the figures are made from. */
@Singleton
public final class TallyCheck {
    private final OfficeStore offices;
    private final SubmissionStore submissions;
    private final TallyStore tallies;
    private final Reader reader;
    private final Messages messages;

    TallyCheck(OfficeStore offices, SubmissionStore submissions, TallyStore tallies, Reader reader, Messages messages) {
        this.offices = offices;
        this.submissions = submissions;
        this.tallies = tallies;
        this.reader = reader;
        this.messages = messages;
    }

    /** A sentence for every key whose counts differ; none when all is well. */
    public List<String> differences() {
        return reader.read(reads -> offices.firstUnit(reads)
                .map(unit -> compare(submissions.counts(reads, unit.id()), tallies.kept(reads, unit.id())))
                .orElse(List.of()));
    }

    private List<String> compare(Counts raw, Counts kept) {
        Set<TallyKey> keys = new HashSet<>();
        for (Map<TallyKey, ?> map : List.of(raw.answers(), kept.answers(), raw.spreads(), kept.spreads())) {
            keys.addAll(map.keySet());
        }
        return keys.stream()
                .filter(key ->
                        !Objects.equals(raw.answers().get(key), kept.answers().get(key))
                                || !Objects.equals(
                                        raw.spreads().get(key), kept.spreads().get(key)))
                .map(key -> messages.get(
                        "periksa.beda",
                        key.days().from().toString(),
                        key.days().lastDay().toString(),
                        key.kanal(),
                        key.kuesioner().toString()))
                .sorted()
                .toList();
    }
}
