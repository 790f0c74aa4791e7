package id.sembilan.paper;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.paper.PaperBatch.Status;
import id.sembilan.paper.PaperPage.Difference;
import id.sembilan.security.Role;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.survey.Kuesioner;
import id.sembilan.survey.KuesionerStore;
import id.sembilan.survey.PaperAnswers;
import id.sembilan.survey.PeriodeStore;
import id.sembilan.survey.Pertanyaan;
import id.sembilan.survey.Profil;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes batches of paper as the texts of their pages. */
@Singleton
final class PaperView {
    private static final int LATEST = 5;
    private static final Set<Role> KEYS = Set.of(Role.ADMIN, Role.PERENCANA, Role.PETUGAS);
    private static final Set<Role> DECIDES = Set.of(Role.ADMIN, Role.PERENCANA);
    private static final Map<Status, String> BADGES =
            Map.of(Status.TERBUKA, "", Status.DITUTUP, "badge-warn", Status.DIPERIKSA, "badge-good");

    private final PaperStore store;
    private final PaperAnswers answers;
    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final PeriodeStore periodes;
    private final Profil profil;
    private final Reader reader;
    private final Messages messages;
    private final Clock clock;

    PaperView(
            PaperStore store,
            PaperAnswers answers,
            OfficeStore offices,
            KuesionerStore kuesioner,
            PeriodeStore periodes,
            Profil profil,
            Reader reader,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.periodes = periodes;
        this.profil = profil;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
    }

    /** Who looks, and what there is to say to them. */
    record Visit(
            Frame frame,
            Role role,
            String account,
            List<String> errors,
            @Nullable String done) {
        Visit {
            errors = List.copyOf(errors);
        }
    }

    PaperListPage all(Visit visit, Unit unit, int most) {
        return reader.read(reads -> new PaperListPage(
                visit.frame(),
                KEYS.contains(visit.role()),
                offices.layanan(reads, unit.id()).stream()
                        .filter(Layanan::active)
                        .map(one -> new PaperListPage.Choice(one.id(), one.nama()))
                        .toList(),
                periodes.all(reads, unit.id()).stream()
                        .filter(one -> one.sealedAt().isEmpty())
                        .map(one -> new PaperListPage.Choice(one.id(), one.nama()))
                        .toList(),
                most,
                visit.errors().isEmpty() ? null : visit.errors().getFirst(),
                store.all(reads, unit.id()).stream()
                        .map(batch -> row(reads, visit, unit, batch))
                        .toList()));
    }

    private PaperListPage.Row row(Reads reads, Visit visit, Unit unit, PaperBatch batch) {
        boolean opens = batch.status() != Status.TERBUKA || KEYS.contains(visit.role());
        return new PaperListPage.Row(
                batch.id(),
                batch.nomor(),
                layanan(reads, batch),
                Formats.day(unit.day(batch.madeAt())),
                messages.get("kertas.kemajuan", batch.keyed(), batch.printed()),
                messages.get("kertas.status." + batch.status()),
                badge(batch),
                opens ? "/kertas/" + batch.id() : "",
                messages.get("kertas.langkah." + batch.status(), batch.checksOpen()));
    }

    /** While it is open: the next sheet to key. */
    PaperPage open(Visit visit, Unit unit, PaperBatch batch, KeyForm form) {
        return reader.read(
                reads -> {
                    List<Integer> keyed = store.sheets(reads, batch.id());
                    int next = IntStream.rangeClosed(1, batch.printed())
                            .filter(lembar -> !keyed.contains(lembar))
                            .findFirst()
                            .orElse(0);
                    String today = unit.day(clock.instant()).toString();
                    PaperPage.Keys keys = new PaperPage.Keys(
                            "/kertas/" + batch.id(),
                            false,
                            form.lembar().orElse(next),
                            batch.printed(),
                            form.text("hari").isEmpty() ? today : form.text("hari"),
                            today,
                            form.text("saran"),
                            questions(reads, batch, form),
                            profile(form));
                    List<PaperPage.Sheet> latest = store
                            .latest(
                                    reads,
                                    batch.id(),
                                    visit.account(),
                                    clock.instant().minus(Keying.SESSION),
                                    LATEST)
                            .stream()
                            .map(one -> new PaperPage.Sheet(
                                    one.lembar(),
                                    Angka.text(batch.urutan(), answers.jawaban(reads, one.submissionId()))))
                            .toList();
                    return page(reads, visit, batch, next == 0 ? null : keys, latest, null);
                });
    }

    /** Once it is closed: the sample, with the next sheet for this account to key, which sees nothing of the first. */
    PaperPage closed(Visit visit, PaperBatch batch, KeyForm form) {
        return reader.read(reads -> {
            List<PaperCheck> checks = store.checks(reads, batch.id());
            Optional<PaperCheck> next = checks.stream()
                    .filter(PaperCheck::waitsForKeying)
                    .filter(one -> !one.keyedBy().equals(visit.account()))
                    .findFirst();
            PaperPage.Keys keys = next.map(one -> new PaperPage.Keys(
                            "/kertas/" + batch.id() + "/periksa",
                            true,
                            one.lembar(),
                            batch.printed(),
                            "",
                            "",
                            "",
                            questions(reads, batch, form),
                            List.of()))
                    .orElse(null);
            return page(reads, visit, batch, keys, List.of(), check(reads, visit, batch, checks, keys != null));
        });
    }

    private PaperPage page(
            Reads reads,
            Visit visit,
            PaperBatch batch,
            PaperPage.@Nullable Keys keys,
            List<PaperPage.Sheet> latest,
            PaperPage.@Nullable Check check) {
        return new PaperPage(
                visit.frame(),
                batch.id(),
                batch.nomor(),
                layanan(reads, batch),
                messages.get("kertas.status." + batch.status()),
                badge(batch),
                messages.get("kertas.kemajuan", batch.keyed(), batch.printed()),
                batch.keyed(),
                batch.printed(),
                visit.errors(),
                visit.done(),
                keys,
                latest,
                check);
    }

    private PaperPage.Check check(Reads reads, Visit visit, PaperBatch batch, List<PaperCheck> checks, boolean mayKey) {
        int waiting = Math.toIntExact(
                checks.stream().filter(PaperCheck::waitsForKeying).count());
        int digits = (checks.size() - waiting) * batch.urutan().size();
        int different = checks.stream().mapToInt(one -> one.beda().orElse(0)).sum();
        String hint = waiting > 0 && !mayKey ? messages.get("kertas.periksa.orang_lain") : null;
        return new PaperPage.Check(
                checks.size(),
                waiting,
                digits == 0 ? "" : rate(different, digits),
                hint,
                mayKey,
                checks.stream().map(one -> row(reads, visit, batch, one)).toList());
    }

    private String rate(int different, int digits) {
        BigDecimal percent =
                BigDecimal.valueOf(100L * different).divide(BigDecimal.valueOf(digits), 1, RoundingMode.HALF_UP);
        return messages.get(
                "kertas.periksa.kesalahan", Formats.whole(different), Formats.whole(digits), Formats.decimal(percent));
    }

    private PaperPage.Row row(Reads reads, Visit visit, PaperBatch batch, PaperCheck one) {
        String state = one.waitsForKeying()
                ? "menunggu"
                : one.waitsForDecision()
                        ? "beda"
                        : one.berlaku().map(which -> "berlaku." + which).orElse("sama");
        String badge = one.waitsForDecision() ? "badge-bad" : one.waitsForKeying() ? "badge-warn" : "badge-good";
        return new PaperPage.Row(
                one.lembar(),
                messages.get("kertas.periksa." + state),
                badge,
                one.waitsForDecision() && DECIDES.contains(visit.role()),
                one.waitsForDecision() ? differences(reads, batch, one) : List.of());
    }

    private List<Difference> differences(Reads reads, PaperBatch batch, PaperCheck one) {
        Kuesioner instrument = kuesioner.kuesioner(reads, batch.kuesioner()).orElseThrow();
        String first = Angka.text(batch.urutan(), answers.jawaban(reads, one.submissionId()));
        String second = one.angka().orElseThrow();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < first.length(); i++) {
            if (first.charAt(i) != second.charAt(i)) {
                differences.add(new Difference(
                        i + 1,
                        words(instrument, batch.urutan().get(i)),
                        shown(first.charAt(i)),
                        shown(second.charAt(i))));
            }
        }
        return differences;
    }

    private String shown(char angka) {
        return angka == Angka.BLANK ? messages.get("kertas.kosong") : String.valueOf(angka);
    }

    private List<PaperPage.Question> questions(Reads reads, PaperBatch batch, KeyForm form) {
        Kuesioner instrument = kuesioner.kuesioner(reads, batch.kuesioner()).orElseThrow();
        List<PaperPage.Question> questions = new ArrayList<>();
        for (String kode : batch.urutan()) {
            questions.add(new PaperPage.Question(
                    questions.size() + 1, kode, words(instrument, kode), form.text("j_" + kode)));
        }
        return questions;
    }

    private List<PaperPage.Group> profile(KeyForm form) {
        return profil.kelompok().stream()
                .map(group -> {
                    List<PaperPage.Choice> choices = new ArrayList<>();
                    for (Profil.Isi one : group.pilihan()) {
                        choices.add(new PaperPage.Choice(
                                one.kode(),
                                PaperSheets.letter(choices.size()) + ". " + one.teks(),
                                one.kode().equals(form.text("p_" + group.kode()))));
                    }
                    return new PaperPage.Group(group.kode(), group.judul(), choices);
                })
                .toList();
    }

    private static String words(Kuesioner instrument, String kode) {
        Pertanyaan question = instrument.pertanyaan(kode).orElseThrow();
        return question.sorot().isBlank() ? question.teks() : question.sorot();
    }

    private String layanan(Reads reads, PaperBatch batch) {
        return offices.layananById(reads, batch.layananId()).map(Layanan::nama).orElse("");
    }

    private static String badge(PaperBatch batch) {
        return Optional.ofNullable(BADGES.get(batch.status())).orElse("");
    }
}
