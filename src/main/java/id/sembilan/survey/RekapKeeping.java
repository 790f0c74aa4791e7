package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.table.AnswerTable;
import id.sembilan.table.AnswerTable.Item;
import id.sembilan.table.PlainTable;
import id.sembilan.table.TableLimits;
import id.sembilan.table.Urutan;
import id.sembilan.web.Messages;
import id.sembilan.web.Ranges;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Takes in counts of a period of which there are no single answers, and takes them back. */
@Singleton
final class RekapKeeping {
    private final KuesionerStore kuesioner;
    private final PeriodeStore periodes;
    private final RekapStore rekaps;
    private final TallyStore tallies;
    private final Writer writer;
    private final Audit audit;
    private final Messages messages;
    private final Clock clock;

    RekapKeeping(
            KuesionerStore kuesioner,
            PeriodeStore periodes,
            RekapStore rekaps,
            TallyStore tallies,
            Writer writer,
            Audit audit,
            Messages messages,
            Clock clock) {
        this.kuesioner = kuesioner;
        this.periodes = periodes;
        this.rekaps = rekaps;
        this.tallies = tallies;
        this.writer = writer;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A file with what its form says about it.
     *
     * @param n respondents
     * @param source who published the counts, and where
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Upload(String fileName, byte[] content, DayRange range, Urutan urutan, long n, String source) {}

    /** What must be corrected; nothing when it was kept. */
    List<String> keep(Unit unit, Upload upload, String account) {
        RekapTable table = new RekapTable(upload.urutan(), upload.n(), messages);
        switch (PlainTable.read(upload.content(), TableLimits.SMALL)) {
            case PlainTable.Unreadable bad -> {
                return bad.refused().problems().stream()
                        .map(problem -> problem.text(messages))
                        .toList();
            }
            case PlainTable.Read read -> table.read(read);
        }
        return table.errors().isEmpty()
                ? writer.write(writes -> keep(writes, unit, upload, table.counts(), account))
                : table.errors();
    }

    private List<String> keep(Writes writes, Unit unit, Upload upload, Map<Item, List<Long>> counts, String account) {
        Periode periode =
                periodes.byRange(writes, unit.id(), upload.range()).orElseGet(() -> add(writes, unit, upload));
        Optional<String> refusal = refusal(writes, unit, periode);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        Kuesioner nine = kuesioner.kuesioner(writes, ShippedKuesioner.PERMENPAN).orElseThrow();
        TableKuesioner instrument = TableKuesioner.of(
                new AnswerTable(new ArrayList<>(counts.keySet()), List.of()), upload.urutan(), nine, messages);
        kuesioner.add(writes, instrument.kuesioner());
        SortedMap<String, List<Long>> frekuensi = new TreeMap<>();
        counts.forEach((item, numbers) -> frekuensi.put(
                Objects.requireNonNull(instrument.pertanyaan().get(item.kode(upload.urutan()))), numbers));
        rekaps.add(
                writes,
                new Rekap(
                        UUID.randomUUID().toString(),
                        periode.id(),
                        upload.fileName(),
                        ContentHash.of(upload.content()),
                        upload.source(),
                        instrument.kuesioner().id(),
                        upload.n(),
                        frekuensi,
                        account,
                        clock.instant()));
        audit.record(writes, account, "rekap.keep", RangeText.of(upload.range()) + " n=" + upload.n());
        return List.of();
    }

    private Optional<String> refusal(Reads reads, Unit unit, Periode periode) {
        if (periode.sealedAt().isPresent()) {
            return Optional.of(messages.get("rekap.galat.tutup"));
        }
        if (rekaps.ofPeriode(reads, periode.id()).isPresent()) {
            return Optional.of(messages.get("rekap.galat.ada"));
        }
        return tallies.kuesioner(reads, unit.id(), periode.range()).isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get("rekap.galat.jawaban"));
    }

    private Periode add(Writes writes, Unit unit, Upload upload) {
        Periode made = new Periode(
                UUID.randomUUID().toString(),
                unit.id(),
                Ranges.name(messages, upload.range().from(), upload.range().lastDay()),
                upload.range(),
                unit.bobot(),
                Optional.empty(),
                Optional.empty());
        periodes.add(writes, made);
        return made;
    }

    /** False when there is none, or its period was sealed. */
    boolean undo(String periodeId, String account) {
        return writer.write(writes -> {
            Optional<Periode> open = periodes.byId(writes, periodeId)
                    .filter(one -> one.sealedAt().isEmpty());
            boolean undone = open.isPresent() && rekaps.undo(writes, periodeId, clock.instant());
            if (undone) {
                audit.record(
                        writes, account, "rekap.undo", RangeText.of(open.get().range()));
            }
            return undone;
        });
    }
}
