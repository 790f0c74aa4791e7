package id.sembilan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.storage.Reader;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.survey.Kuesioner;
import id.sembilan.survey.KuesionerStore;
import id.sembilan.survey.PaperAnswers;
import id.sembilan.survey.TallyCheck;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paper from printing to the checked sample, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@SuppressWarnings("NullAway.Init")
class PaperTest {
    private static final String SITI = "siti";
    private static final String BUDI = "budi";

    private final TestDatabase database;
    private ApplicationContext context;
    private Unit unit;
    private Layanan layanan;
    private PaperBatch batch;
    private LocalDate today;

    PaperTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        Map<String, Object> settings = new HashMap<>(database.settings(folder));
        settings.put(TestClock.PROPERTY, "true");
        context = ApplicationContext.builder()
                .properties(settings)
                .banner(false)
                .deduceEnvironment(false)
                .start();
        unit = new Unit(
                UUID.randomUUID().toString(),
                "Kecamatan Uji",
                ZonaWaktu.WIB,
                LocalTime.of(16, 0),
                "1/9",
                new KuesionerId("permenpan-14-2017", 1),
                true,
                false);
        layanan = new Layanan(UUID.randomUUID().toString(), unit.id(), "Kartu Keluarga", 0, true);
        OfficeStore offices = context.getBean(OfficeStore.class);
        context.getBean(Writer.class).write(writes -> {
            offices.add(writes, unit, TestClock.START);
            offices.save(writes, layanan);
            return true;
        });
        today = unit.day(context.getBean(TestClock.class).instant());
        batch = print(unit.kuesioner(), 50);
    }

    @AfterEach
    void countsWhatIsKept() {
        assertThat(context.getBean(TallyCheck.class).differences()).isEmpty();
        context.close();
    }

    private Keying keying() {
        return context.getBean(Keying.class);
    }

    private Kuesioner instrument(KuesionerId id) {
        return context.getBean(Reader.class)
                .read(reads -> context.getBean(KuesionerStore.class).kuesioner(reads, id))
                .orElseThrow();
    }

    private PaperBatch print(KuesionerId id, int number) {
        return keying().print(unit, instrument(id), layanan, Optional.empty(), number, SITI);
    }

    private List<String> key(int lembar, String digits, String account) {
        SortedMap<String, Integer> jawaban = Angka.jawaban(batch.urutan(), digits);
        return keying().keep(unit, batch, new KeyedSheet(lembar, today, jawaban, Map.of("usia", "26-34"), ""), account);
    }

    private String digits(int lembar) {
        return context.getBean(Reader.class)
                .read(reads -> Angka.text(
                        batch.urutan(),
                        context.getBean(PaperAnswers.class).jawaban(reads, batch.submissionId(lembar))));
    }

    private PaperBatch now() {
        return context.getBean(Reader.class)
                .read(reads -> context.getBean(PaperStore.class).byId(reads, batch.id()))
                .orElseThrow();
    }

    private List<PaperCheck> checks() {
        return context.getBean(Reader.class)
                .read(reads -> context.getBean(PaperStore.class).checks(reads, batch.id()));
    }

    private long number(String sql) {
        return context.getBean(Reader.class)
                .read(reads -> reads.one(sql, row -> row.number("n")))
                .orElseThrow();
    }

    @Test
    void countsAKeyedSheetAsPaper() {
        assertThat(key(1, "444412343", SITI)).isEmpty();
        assertThat(number("select sum(n) as n from tally_head where kanal = 'kertas'"))
                .isEqualTo(1);
        assertThat(number("select count(*) as n from responden where pilihan = '26-34'"))
                .isEqualTo(1);
        assertThat(digits(1)).isEqualTo("444412343");
    }

    @Test
    void numbersBatchesOfAYear() {
        assertThat(batch.nomor()).isEqualTo("K-" + today.getYear() + "-001");
        assertThat(print(unit.kuesioner(), 1).nomor()).isEqualTo("K-" + today.getYear() + "-002");
    }

    @Test
    void keepsTheSameSheetOnce() {
        assertThat(key(7, "444444444", SITI)).isEmpty();
        assertThat(key(7, "111111111", BUDI)).isNotEmpty();
        assertThat(key(7, "444444444", SITI)).isNotEmpty();
        assertThat(number("select count(*) as n from submission")).isEqualTo(1);
        assertThat(digits(7)).isEqualTo("444444444");
    }

    @Test
    void leavesBlanksOutButTakesNoEmptySheet() {
        assertThat(key(1, "4-4------", SITI)).isEmpty();
        assertThat(number("select sum(jumlah) as n from tally")).isEqualTo(2);
        assertThat(key(2, "---------", SITI)).isNotEmpty();
        assertThat(now().keyed()).isEqualTo(1);
    }

    @Test
    void takesBackTheLastSheetOfTheSameAccountOnly() {
        key(1, "444444444", SITI);
        key(2, "333333333", BUDI);
        assertThat(keying().undo(unit, batch, SITI)).isEmpty();
        assertThat(digits(1)).isEqualTo("---------");
        assertThat(digits(2)).isEqualTo("333333333");
        assertThat(keying().undo(unit, batch, SITI)).isPresent();
        assertThat(key(1, "222222222", SITI)).isEmpty();
        assertThat(now().keyed()).isEqualTo(2);
    }

    /** Both within the hour, with the closing of the counter between them. */
    @Test
    void takesNothingBackThatAFigureMayHaveShown() {
        TestClock clock = context.getBean(TestClock.class);
        clock.set(today.atTime(15, 50).atZone(ZonaWaktu.WIB.zone()).toInstant());
        key(1, "444444444", SITI);
        clock.advance(Duration.ofMinutes(20));
        assertThat(keying().undo(unit, batch, SITI)).isPresent();
        assertThat(digits(1)).isEqualTo("444444444");
    }

    /** The first sheet is in the sealed version; the second came after it. */
    @Test
    void keepsALateSheetAndChangesOnlyThatOneAfterSealing() {
        key(1, "444444444", SITI);
        seal(1);
        assertThat(key(2, "444444444", SITI)).isEmpty();
        assertThat(keying().undo(unit, batch, SITI)).isEmpty();
        assertThat(keying().undo(unit, batch, SITI)).isPresent();
        assertThat(digits(1)).isEqualTo("444444444");
        assertThat(now().keyed()).isEqualTo(1);
    }

    private void seal(long untilNomor) {
        String periode = UUID.randomUUID().toString();
        context.getBean(Writer.class).write(writes -> {
            writes.change(
                    "insert into periode (id, unit_id, nama, mulai, sampai, bobot, sealed_at) values (?, ?, ?, ?, ?, ?, ?)",
                    periode,
                    unit.id(),
                    "hari ini",
                    today,
                    today.plusDays(1),
                    "1/9",
                    1L);
            return writes.change("""
                    insert into periode_seal (id, periode_id, versi, reason, content, content_hash, submission_hash, n,
                                              until_nomor, sealed_at, sealed_by)
                    values (?, ?, 1, '', '{}', '', '', 1, ?, 1, 'uji')""", UUID.randomUUID().toString(), periode, untilNomor);
        });
    }

    @Test
    void refusesToTakeBackASheetThatAnExclusionNames() {
        key(1, "444444444", SITI);
        context.getBean(Writer.class).write(writes -> {
            writes.change(
                    "insert into exclusion (id, unit_id, sign, reason, proposed_at, proposed_by) values (?, ?, ?, ?, ?, ?)",
                    "e1",
                    unit.id(),
                    "RUN",
                    "uji",
                    1L,
                    BUDI);
            return writes.change(
                    "insert into exclusion_submission (exclusion_id, submission_id) values (?, ?)",
                    "e1",
                    batch.submissionId(1));
        });
        assertThat(keying().undo(unit, batch, SITI))
                .hasValueSatisfying(text -> assertThat(text).contains("pengecualian"));
        assertThat(digits(1)).isEqualTo("444444444");
    }

    @Test
    void takesSheetsOfALayananThatIsNoLongerOffered() {
        Layanan closed = new Layanan(layanan.id(), unit.id(), layanan.nama(), 0, false);
        context.getBean(Writer.class).write(writes -> {
            context.getBean(OfficeStore.class).save(writes, closed);
            return true;
        });
        assertThat(key(1, "444444444", SITI)).isEmpty();
    }

    @Test
    void takesNothingMoreOnceClosed() {
        key(1, "444444444", SITI);
        keying().close(batch, SITI);
        assertThat(key(2, "444444444", SITI)).isNotEmpty();
        assertThat(keying().undo(unit, batch, SITI)).isPresent();
        assertThat(number("select count(*) as n from submission")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 12, 50})
    void picksATenthAtLeastFive(int keyed) {
        for (int lembar = 1; lembar <= keyed; lembar++) {
            key(lembar, "444444444", SITI);
        }
        keying().close(batch, SITI);
        keying().close(batch, SITI);
        assertThat(checks()).hasSize(Math.min(keyed, 5));
        assertThat(now().status()).isEqualTo(keyed == 0 ? PaperBatch.Status.DIPERIKSA : PaperBatch.Status.DITUTUP);
    }

    @Test
    void letsAnotherPersonKeyTheSampleAndSettlesADifferenceByThePaper() {
        for (int lembar = 1; lembar <= 3; lembar++) {
            key(lembar, "444444444", SITI);
        }
        keying().close(batch, SITI);
        assertThat(keying().keyAgain(batch, 1, "444444444", SITI)).isFalse();
        assertThat(keying().keyAgain(batch, 1, "444444444", BUDI)).isTrue();
        assertThat(keying().keyAgain(batch, 1, "111111111", BUDI)).isFalse();
        assertThat(keying().keyAgain(batch, 2, "4444444-1", BUDI)).isTrue();
        assertThat(keying().keyAgain(batch, 3, "144444444", BUDI)).isTrue();
        assertThat(checks()).extracting(one -> one.beda().orElseThrow()).containsExactly(0, 2, 1);
        assertThat(now().status()).isEqualTo(PaperBatch.Status.DITUTUP);

        assertThat(keying().decide(unit, batch, 1, true, BUDI)).isPresent();
        assertThat(keying().decide(unit, batch, 2, true, BUDI)).isEmpty();
        assertThat(keying().decide(unit, batch, 3, false, BUDI)).isEmpty();
        assertThat(keying().decide(unit, batch, 3, true, BUDI)).isPresent();
        assertThat(List.of(digits(1), digits(2), digits(3))).containsExactly("444444444", "4444444-1", "444444444");
        assertThat(number("select sum(n) as n from tally_head")).isEqualTo(3);
        assertThat(now().status()).isEqualTo(PaperBatch.Status.DIPERIKSA);
        assertThat(number("select count(*) as n from audit_entry where event = 'paper.decide'"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"permenpan-14-2017", "nasional-2025"})
    void printsOneSheetOfTwoPagesForEachRespondent(String kode) throws IOException {
        Kuesioner instrument = instrument(new KuesionerId(kode, 1));
        batch = print(instrument.id(), 300);
        byte[] pdf = context.getBean(PaperSheets.class).pdf(unit, instrument, layanan, batch);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(600);
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(599);
            String last = text.getText(document).replaceAll("\\s+", " ");
            assertThat(last).contains(batch.nomor() + " · lembar 300").contains("Kecamatan Uji", "Kartu Keluarga");
            assertThat(last).contains("Jangan tulis nama");
            instrument.pertanyaan().forEach(question -> assertThat(last).contains(question.teks()));
        }
        assertThat(pdf.length).isLessThan(3_000_000);
    }
}
