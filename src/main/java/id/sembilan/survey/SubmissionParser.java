package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Nilai;
import id.sembilan.security.Device;
import id.sembilan.survey.Receipt.Reason;
import id.sembilan.survey.Submission.Source;
import id.sembilan.survey.SubmissionForm.Choice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Believes a form piece by piece and collects every reason why it cannot. */
final class SubmissionParser {
    static final int MAX_SARAN = 500;

    /** A device counts no further; who takes an hour has gone for a meal. */
    static final int MAX_SECONDS = 3_600;

    /** A device's clock may be off by this much before it is corrected. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    /** Beyond these, days and milliseconds no longer fit their columns. */
    private static final Instant FIRST_MOMENT = Instant.EPOCH;

    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T00:00:00Z");

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final SubmissionForm form;
    private final Place place;
    private final Instant received;
    private final boolean paper;
    private final List<Reason> reasons = new ArrayList<>();

    /** What the database knows about the things the form names. */
    record Place(
            Unit unit,
            Optional<Layanan> layanan,
            List<String> loketIds,
            Optional<Kuesioner> kuesioner,
            Profil profil,
            Optional<Device> device) {}

    SubmissionParser(SubmissionForm form, Place place, Instant received) {
        this(form, place, received, false);
    }

    private SubmissionParser(SubmissionForm form, Place place, Instant received, boolean paper) {
        this.form = form;
        this.place = place;
        this.received = received;
        this.paper = paper;
    }

    /** On paper a question may stay blank; an empty sheet is no answer. */
    static SubmissionParser ofPaper(SubmissionForm form, Place place, Instant received) {
        return new SubmissionParser(form, place, received, true);
    }

    List<Reason> reasons() {
        return reasons;
    }

    /** The submission, or nothing when there are reasons. */
    Optional<Submission> parse() {
        String id = id();
        Optional<Kanal> kanal = kanal();
        Optional<String> loket = loket();
        Optional<Dibantu> dibantu = dibantu();
        SortedMap<String, Nilai> jawaban = jawaban();
        Map<String, String> responden = place.profil().parse(form.profil(), reasons);
        Optional<String> saran = saran();
        Optional<Instant> answered = instant("answeredAt", form.answeredAt());
        Optional<Instant> sent = instant("deviceSentAt", form.deviceSentAt());
        Optional<Integer> seconds = seconds();
        // A sheet may come back after its layanan is no longer offered; it was answered when it was.
        if (place.layanan().filter(one -> paper || one.active()).isEmpty()) {
            refuse("layanan", "kiriman.layanan");
        }
        if (!reasons.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = place.unit();
        Source source = new Source(
                unit.id(),
                place.layanan().map(Layanan::id).orElseThrow(),
                loket,
                kanal.orElseThrow(),
                Optional.empty(),
                place.device().map(Device::id));
        Kuesioner kuesioner = place.kuesioner().orElseThrow();
        Instant moment = corrected(answered, sent);
        return Optional.of(new Submission(
                id,
                source,
                kuesioner.id(),
                answered,
                sent,
                received,
                DayRange.of(day(kuesioner, moment)),
                unit.entryDay(received),
                jawaban,
                responden,
                saran,
                dibantu.orElseThrow(),
                seconds,
                ContentHash.of(form),
                isDoubtful(kuesioner, moment)));
    }

    private String id() {
        String id = form.id() == null ? "" : form.id();
        if (!UUID_TEXT.matcher(id).matches() || UUID.fromString(id).version() != 4) {
            refuse("id", "kiriman.id");
        }
        return id;
    }

    private Optional<Kanal> kanal() {
        Optional<Kanal> kanal = Optional.ofNullable(form.kanal())
                .flatMap(kode -> paper ? Optional.of(Kanal.KERTAS) : Kanal.ofDevice(kode));
        if (kanal.isEmpty()) {
            refuse("kanal", "kiriman.kanal");
        }
        return kanal;
    }

    private Optional<String> loket() {
        Optional<String> loket = Optional.ofNullable(form.loket());
        if (loket.isPresent() && !place.loketIds().contains(loket.get())) {
            refuse("loket", "kiriman.loket");
        }
        return loket.or(() -> place.device().flatMap(Device::loketId));
    }

    private Optional<Dibantu> dibantu() {
        Optional<Dibantu> dibantu = Dibantu.of(form.dibantu() == null ? Dibantu.TIDAK.kode() : form.dibantu());
        if (dibantu.isEmpty()) {
            refuse("dibantu", "kiriman.dibantu");
        }
        return dibantu;
    }

    private SortedMap<String, Nilai> jawaban() {
        SortedMap<String, Nilai> jawaban = new TreeMap<>();
        if (place.kuesioner().isEmpty()) {
            refuse("kuesioner", "kiriman.kuesioner");
            return jawaban;
        }
        Kuesioner kuesioner = place.kuesioner().get();
        form.choices().forEach(choice -> answer(kuesioner, choice, jawaban));
        if (paper && jawaban.isEmpty()) {
            refuse("jawaban", "kertas.galat.kosong");
        }
        kuesioner.pertanyaan().stream()
                .filter(question -> !paper && !jawaban.containsKey(question.kode()))
                .filter(question -> reasons.stream().noneMatch(r -> r.field().equals(field(question.kode()))))
                .forEach(question -> refuse(field(question.kode()), "kiriman.jawaban.kurang", question.kode()));
        return jawaban;
    }

    private void answer(Kuesioner kuesioner, Choice choice, SortedMap<String, Nilai> jawaban) {
        String kode = choice.pertanyaan() == null ? "" : choice.pertanyaan();
        Optional<Pertanyaan> question = kuesioner.pertanyaan(kode);
        if (question.isEmpty()) {
            refuse("jawaban", "kiriman.jawaban.pertanyaan", shortened(kode));
            return;
        }
        String pilihan = choice.pilihan() == null ? "" : choice.pilihan();
        Optional<Pilihan> chosen = question.get().pilihan(pilihan);
        if (chosen.isEmpty()) {
            refuse(field(kode), "kiriman.jawaban.pilihan", kode, shortened(pilihan));
        } else if (jawaban.put(kode, chosen.get().nilai()) != null) {
            refuse(field(kode), "kiriman.jawaban.dua", kode);
        }
    }

    private Optional<String> saran() {
        Optional<String> saran =
                Optional.ofNullable(form.saran()).map(String::strip).filter(text -> !text.isEmpty());
        if (saran.isPresent() && saran.get().length() > MAX_SARAN) {
            refuse("saran", "kiriman.saran", MAX_SARAN);
        }
        return saran;
    }

    private Optional<Instant> instant(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<Instant> instant =
                parsed(text).filter(moment -> !moment.isBefore(FIRST_MOMENT) && moment.isBefore(LAST_MOMENT));
        if (instant.isEmpty()) {
            refuse(field, "kiriman.waktu");
        }
        return instant;
    }

    private Optional<Integer> seconds() {
        Optional<Integer> seconds = Optional.ofNullable(form.durationSeconds());
        if (seconds.filter(one -> one < 0 || one > MAX_SECONDS).isPresent()) {
            refuse("durationSeconds", "kiriman.lama", Integer.toString(MAX_SECONDS));
        }
        return seconds;
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * A tablet's clock that is wrong is wrong for both times it tells, so the difference at sending corrects the time
     * of the answer.
     */
    private Instant corrected(Optional<Instant> answered, Optional<Instant> sent) {
        if (answered.isEmpty()) {
            return received;
        }
        Duration off = sent.map(at -> Duration.between(at, received)).orElse(Duration.ZERO);
        return off.abs().compareTo(CLOCK_TOLERANCE) > 0 ? answered.get().plus(off) : answered.get();
    }

    /** What would lie in the future, or before these questions or this tablet were there, counts when it arrived. */
    private LocalDate day(Kuesioner kuesioner, Instant moment) {
        boolean possible = !moment.isAfter(received) && !isDoubtful(kuesioner, moment);
        return place.unit().day(possible ? moment : received);
    }

    /** A clock that is off by a few minutes lies, too, but nobody needs to look at that. */
    private boolean isDoubtful(Kuesioner kuesioner, Instant moment) {
        boolean early = place.device()
                .filter(device -> moment.plus(CLOCK_TOLERANCE).isBefore(device.enrolledAt()))
                .isPresent();
        return early
                || moment.isAfter(received.plus(CLOCK_TOLERANCE))
                || place.unit().day(moment).isBefore(kuesioner.mulai());
    }

    private void refuse(String field, String key, Object... arguments) {
        reasons.add(Reason.of(field, key, arguments));
    }

    private static String field(String pertanyaan) {
        return "jawaban." + pertanyaan;
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
