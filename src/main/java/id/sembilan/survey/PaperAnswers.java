package id.sembilan.survey;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Nilai;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import id.sembilan.survey.SubmissionForm.Choice;
import id.sembilan.survey.SubmissionForm.KuesionerRef;
import id.sembilan.survey.SubmissionParser.Place;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes answers that were given on paper in on the way that every answer goes, and a slip of the keys back out. */
@Singleton
public final class PaperAnswers {
    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final SubmissionStore submissions;
    private final PeriodeStore periodes;
    private final SealStore seals;
    private final ExclusionStore exclusions;
    private final Profil profil;
    private final Messages messages;
    private final Clock clock;

    PaperAnswers(
            OfficeStore offices,
            KuesionerStore kuesioner,
            SubmissionStore submissions,
            PeriodeStore periodes,
            SealStore seals,
            ExclusionStore exclusions,
            Profil profil,
            Messages messages,
            Clock clock) {
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.submissions = submissions;
        this.periodes = periodes;
        this.seals = seals;
        this.exclusions = exclusions;
        this.profil = profil;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * One sheet, before it is believed.
     *
     * @param id the same for the same sheet of paper
     * @param jawaban the ticked number of each question, by kode; a blank one is not in it
     * @param profil kode of the profile's question to kode of the choice
     */
    public record Sheet(
            String id,
            String layananId,
            KuesionerId kuesioner,
            LocalDate day,
            SortedMap<String, Integer> jawaban,
            Map<String, String> profil,
            String saran) {}

    /** Why an answer stays as it is. */
    public enum Refusal {
        /** A sealed version holds it. */
        SEALED,
        RELEASED,
        /** Somebody asked to leave it out of the figures, and what was asked stays on record. */
        EXCLUDED
    }

    /**
     * Keeps and counts the sheet; the reasons why not, in words, if there are any. Paper from a sealed period comes late
     * like any other answer: its running number is beyond that version, so that only what is open counts it.
     */
    public List<String> keep(Writes writes, Unit unit, Sheet sheet) {
        Optional<Kuesioner> instrument = kuesioner.kuesioner(writes, sheet.kuesioner());
        SubmissionParser parser = SubmissionParser.ofPaper(
                form(unit, sheet, instrument),
                new Place(
                        unit,
                        offices.layananById(writes, sheet.layananId()),
                        List.of(),
                        instrument,
                        profil,
                        Optional.empty()),
                clock.instant());
        Optional<Submission> submission = parser.parse();
        if (submission.isEmpty()) {
            return parser.reasons().stream()
                    .map(reason -> messages.get(reason.key(), reason.arguments().toArray()))
                    .toList();
        }
        return submissions.add(writes, submission.get()) instanceof Receipt.Kept
                ? List.of()
                : List.of(messages.get("kertas.galat.lembar.sudah"));
    }

    private static SubmissionForm form(Unit unit, Sheet sheet, Optional<Kuesioner> instrument) {
        List<Choice> choices = sheet.jawaban().entrySet().stream()
                .map(one -> new Choice(one.getKey(), kode(instrument, one.getKey(), one.getValue())))
                .toList();
        // Only the day is known; its noon is the same day in every zone of the country.
        String noon = sheet.day()
                .atTime(LocalTime.NOON)
                .atZone(unit.zonaWaktu().zone())
                .toInstant()
                .toString();
        return new SubmissionForm(
                sheet.id(),
                sheet.layananId(),
                null,
                Kanal.KERTAS.kode(),
                new KuesionerRef(sheet.kuesioner().kode(), sheet.kuesioner().versi()),
                choices,
                sheet.profil(),
                sheet.saran(),
                null,
                noon,
                null,
                null,
                null);
    }

    private static String kode(Optional<Kuesioner> instrument, String pertanyaan, int angka) {
        return instrument.flatMap(one -> one.pertanyaan(pertanyaan)).stream()
                .flatMap(question -> question.pilihan().stream())
                .filter(choice -> choice.nilai().angka() == angka)
                .map(Pilihan::kode)
                .findFirst()
                .orElse("");
    }

    /** The ticked numbers as they count now. */
    public SortedMap<String, Integer> jawaban(Reads reads, String id) {
        SortedMap<String, Integer> angka = new TreeMap<>();
        submissions.jawaban(reads, id).forEach((kode, nilai) -> angka.put(kode, nilai.angka()));
        return angka;
    }

    /**
     * Takes the sheet back, as long as no figure may have shown it: one answer less in a figure that people have seen
     * would tell that answer.
     */
    public Optional<Refusal> remove(Writes writes, Unit unit, String id) {
        // No version is sealed between the question and the removal.
        submissions.lockNomor(writes, unit.id());
        TallyKey key = submissions.key(writes, id).orElseThrow();
        if (seals.holds(writes, id)) {
            return Optional.of(Refusal.SEALED);
        }
        if (exclusions.names(writes, id)) {
            return Optional.of(Refusal.EXCLUDED);
        }
        if (!key.entryDay().isAfter(unit.lastWholeDay(clock.instant()))) {
            return Optional.of(Refusal.RELEASED);
        }
        submissions.remove(writes, id, key);
        return Optional.empty();
    }

    /** Puts the numbers in place that stand on the paper; days and number of answers stay what they were. */
    public Optional<Refusal> correct(Writes writes, Unit unit, String id, SortedMap<String, Integer> angka) {
        submissions.lockNomor(writes, unit.id());
        TallyKey key = submissions.key(writes, id).orElseThrow();
        if (seals.holds(writes, id)) {
            return Optional.of(Refusal.SEALED);
        }
        SortedMap<String, Nilai> jawaban = new TreeMap<>();
        angka.forEach((kode, number) -> jawaban.put(kode, new Nilai(number)));
        submissions.replace(writes, id, key, jawaban);
        return Optional.empty();
    }

    /** Whether a sheet of this day comes too late for a sealed period. */
    public boolean isLate(Reads reads, Unit unit, LocalDate day) {
        return periodes.all(reads, unit.id()).stream()
                .anyMatch(one -> one.sealedAt().isPresent() && one.range().contains(day));
    }
}
