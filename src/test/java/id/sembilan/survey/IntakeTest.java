package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class IntakeTest {
    private static final KuesionerId NASIONAL = new KuesionerId("nasional-2025", 1);

    @TempDir
    Path folder;

    private final TestDatabase database;
    private TestOffice office;

    IntakeTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = TestOffice.open(database, folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void keepsASubmissionWithAllItsParts() {
        TestForm form = office.form()
                .loket(office.loket.getFirst().id())
                .answer("p3", 1)
                .profil("usia", "26-34")
                .profil("jenis_kelamin", "P")
                .saran("  Tambah kursi tunggu.\n")
                .dibantu("keluarga");
        assertThat(office.send(form)).isInstanceOf(Receipt.Kept.class);
        assertThat(office.number("select sum(nilai) as n from jawaban")).isEqualTo(8 * 4 + 1);
        assertThat(office.number("select nilai as n from jawaban where pertanyaan = 'p3'"))
                .isEqualTo(1);
        assertThat(office.texts("pilihan", "select pilihan from responden order by kode"))
                .containsExactly("P", "26-34");
        assertThat(office.texts("teks", "select teks from saran")).containsExactly("Tambah kursi tunggu.");
        assertThat(office.texts("dibantu", "select dibantu from submission")).containsExactly("keluarga");
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void keepsASubmissionSentTwiceOnce() {
        String id = UUID.randomUUID().toString();
        TestForm first = office.form().id(id).deviceSentAt("2026-03-02T02:00:00Z");
        TestForm again =
                office.form().id(id).deviceSentAt("2026-03-02T02:05:00Z").backwards();
        assertThat(office.send(first)).isEqualTo(new Receipt.Kept(id));
        assertThat(office.send(again)).isEqualTo(new Receipt.Already(id));
        assertThat(submissions()).isEqualTo(1);
    }

    @Test
    void keepsHowLongAnsweringTookAsItWasToldFirst() {
        String id = UUID.randomUUID().toString();
        assertThat(office.send(office.form().id(id).durationSeconds(95))).isEqualTo(new Receipt.Kept(id));
        // The same answer of a tablet whose program did not know of it yet.
        assertThat(office.send(office.form().id(id))).isEqualTo(new Receipt.Already(id));
        assertThat(office.send(office.form().id(id).durationSeconds(96))).isEqualTo(new Receipt.Already(id));
        assertThat(office.send(office.form())).isInstanceOf(Receipt.Kept.class);
        assertThat(office.texts(
                        "seconds",
                        "select cast(duration_seconds as varchar(9)) as seconds from submission order by nomor"))
                .containsExactly("95", "-");
    }

    @Test
    void refusesATimeThatNobodyTakes() {
        assertThat(List.of(-1, 3_601, Integer.MIN_VALUE))
                .allSatisfy(seconds -> assertThat(office.send(office.form().durationSeconds(seconds)))
                        .isInstanceOf(Receipt.Refused.class));
        assertThat(List.of(0, 3_600))
                .allSatisfy(seconds -> assertThat(office.send(office.form().durationSeconds(seconds)))
                        .isInstanceOf(Receipt.Kept.class));
        assertThat(submissions()).isEqualTo(2);
    }

    @Test
    void refusesOtherContentUnderAKnownId() {
        String id = UUID.randomUUID().toString();
        assertThat(office.send(office.form().id(id))).isInstanceOf(Receipt.Kept.class);
        List<TestForm> others = List.of(
                office.form().id(id).answer("p1", 1),
                office.form().id(id).saran("Lain"),
                office.form().id(id).profil("usia", "<17"),
                office.form().id(id).kanal("hp"),
                office.form().id(id).dibantu("petugas"),
                office.form().id(id).answeredAt("2026-03-02T01:00:00Z"),
                office.form().id(id).loket(office.loket.getFirst().id()),
                office.form().id(id).layanan(office.layanan.getLast().id()));
        others.forEach(other -> assertThat(office.send(other)).isEqualTo(new Receipt.Conflict(id)));
        assertThat(submissions()).isEqualTo(1);
        assertThat(office.number("select sum(nilai) as n from jawaban")).isEqualTo(36);
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void keepsOneRowOfOneThatEightThreadsSendAThousandTimes() {
        TestForm form = office.form();
        List<Receipt> receipts =
                inEightThreads(IntStream.range(0, 1_000).mapToObj(i -> form).toList());
        assertThat(receipts).filteredOn(Receipt.Kept.class::isInstance).hasSize(1);
        assertThat(receipts).filteredOn(Receipt.Already.class::isInstance).hasSize(999);
        assertThat(submissions()).isEqualTo(1);
        assertThat(office.number("select sum(n) as n from tally_head")).isEqualTo(1);
        assertThat(office.number("select sum(jumlah) as n from tally")).isEqualTo(9);
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void numbersSubmissionsWithoutAGap() {
        List<TestForm> forms = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            TestForm form = office.form().answers(i % 4 + 1);
            forms.add(form);
            forms.add(form);
            forms.add(office.form().leaveOut("p9"));
        }
        inEightThreads(forms);
        assertThat(office.numbers("nomor", "select nomor from submission order by nomor"))
                .isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsNothing() {
        TestForm form = office.form()
                .id("1")
                .layanan("?")
                .loket("?")
                .kanal("kertas")
                .dibantu("tetangga")
                .leaveOut("p1")
                .tap("p2", "5")
                .tapAgain("p3", "1")
                .tap("p10", "1")
                .profil("nik", "3313")
                .profil("usia", "33")
                .saran("a".repeat(501))
                .answeredAt("kemarin")
                .deviceSentAt("2026-03-02 09:00");
        assertThat(office.send(form))
                .isInstanceOfSatisfying(Receipt.Refused.class, refused -> assertThat(refused.reasons())
                        .extracting(Receipt.Reason::field, Receipt.Reason::key)
                        .containsExactlyInAnyOrder(
                                tuple("id", "kiriman.id"),
                                tuple("layanan", "kiriman.layanan"),
                                tuple("loket", "kiriman.loket"),
                                tuple("kanal", "kiriman.kanal"),
                                tuple("dibantu", "kiriman.dibantu"),
                                tuple("jawaban.p1", "kiriman.jawaban.kurang"),
                                tuple("jawaban.p2", "kiriman.jawaban.pilihan"),
                                tuple("jawaban.p3", "kiriman.jawaban.dua"),
                                tuple("jawaban", "kiriman.jawaban.pertanyaan"),
                                tuple("profil", "kiriman.profil"),
                                tuple("profil.usia", "kiriman.profil"),
                                tuple("saran", "kiriman.saran"),
                                tuple("answeredAt", "kiriman.waktu"),
                                tuple("deviceSentAt", "kiriman.waktu")));
        assertThat(submissions()).isZero();
    }

    @Test
    void refusesWhatIsMissingOrNeverWas() {
        List<Consumer<TestForm>> wrongs = List.of(
                form -> form.id(null),
                form -> form.id(UUID.randomUUID().toString().toUpperCase(Locale.ROOT)),
                form -> form.id("b8f5a2c4-1111-1111-8111-111111111111"),
                form -> form.layanan(null),
                form -> form.kanal(null),
                form -> form.kanal("impor"),
                form -> form.tap(null, null),
                form -> form.tap("p1", null),
                form -> form.tap("p1", ""),
                form -> form.tap("p1", "0"),
                form -> form.tap("p1", "1 "),
                form -> form.kuesioner(new KuesionerId("permenpan-14-2017", 2)),
                form -> form.kuesioner(NASIONAL));
        for (Consumer<TestForm> wrong : wrongs) {
            TestForm form = office.form();
            wrong.accept(form);
            assertThat(office.send(form)).isInstanceOf(Receipt.Refused.class);
        }
        assertThat(submissions()).isZero();
    }

    @Test
    void refusesALayananThatIsOfferedNoMore() {
        Layanan closed = office.layanan.getFirst();
        office.write(writes -> {
            office.bean(OfficeStore.class)
                    .save(writes, new Layanan(closed.id(), closed.unitId(), closed.nama(), closed.position(), false));
            return true;
        });
        assertThat(office.send(office.form())).isInstanceOf(Receipt.Refused.class);
        assertThat(office.send(office.form().layanan(office.layanan.getLast().id())))
                .isInstanceOf(Receipt.Kept.class);
    }

    @Test
    void keepsOnlyTheAgeOfAChild() {
        assertThat(office.send(office.form()
                        .profil("usia", "<17")
                        .profil("jenis_kelamin", "L")
                        .profil("pendidikan", "SD")))
                .isInstanceOf(Receipt.Kept.class);
        assertThat(office.texts("kode", "select kode from responden")).containsExactly("usia");
    }

    @Test
    void keepsASuggestionOfFiveHundredLettersAndNoEmptyOne() {
        assertThat(office.send(office.form().saran("ñ".repeat(500)))).isInstanceOf(Receipt.Kept.class);
        assertThat(office.send(office.form().saran(" \n\t"))).isInstanceOf(Receipt.Kept.class);
        assertThat(office.texts("teks", "select teks from saran")).containsExactly("ñ".repeat(500));
    }

    /** PostgreSQL has no text with a zero in it, and neither database one with half a letter. */
    @Test
    void keepsOrRefusesTextThatIsNoText() {
        for (String odd : List.of("a\u0000b", "a\uD83Db", "\uDE00", "\uFFFF", "\u202Ea", "\uFEFF")) {
            List<TestForm> forms = List.of(
                    office.form().saran(odd),
                    office.form().layanan(odd),
                    office.form().loket(odd),
                    office.form().kuesioner(new KuesionerId(odd, 1)),
                    office.form().tap(odd, odd),
                    office.form().profil(odd, odd),
                    office.form().id(odd));
            assertThat(forms)
                    .extracting(office::send)
                    .hasOnlyElementsOfTypes(Receipt.Kept.class, Receipt.Refused.class);
        }
        assertThat(office.texts("teks", "select teks from saran")).noneMatch(text -> text.contains("\u0000"));
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void stillTakesAnEarlierVersionOfTheQuestions() {
        Kuesioner first = office.read(
                        reads -> office.bean(KuesionerStore.class).kuesioner(reads, ShippedKuesioner.PERMENPAN))
                .orElseThrow();
        KuesionerId second = new KuesionerId(first.id().kode(), 2);
        List<Pertanyaan> ten = new ArrayList<>(first.pertanyaan());
        Pertanyaan last = ten.getLast();
        ten.add(new Pertanyaan("p10", last.unsur(), last.teks(), last.sorot(), last.penjelasan(), last.pilihan()));
        office.write(writes -> {
            office.bean(KuesionerStore.class)
                    .add(writes, new Kuesioner(second, first.judul(), first.dasar(), first.mulai(), ten));
            return true;
        });

        assertThat(office.send(office.form().kuesioner(second))).isInstanceOf(Receipt.Refused.class);
        assertThat(office.send(office.form().kuesioner(second).answer("p10", 2)))
                .isInstanceOf(Receipt.Kept.class);
        assertThat(office.send(office.form())).isInstanceOf(Receipt.Kept.class);
        assertThat(office.texts("v", "select kuesioner_versi as v from submission order by nomor"))
                .containsExactly("2", "1");
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void asksToComeAgainBeforeTheOfficeIsSetUp() {
        try (ApplicationContext empty = TestOffice.context(database.settings(folder.resolve("kosong")))) {
            assertThat(empty.getBean(Intake.class).receive(office.form().form()).join())
                    .isInstanceOf(Receipt.NotReady.class);
        }
    }

    private List<Receipt> inEightThreads(List<TestForm> forms) {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            return forms.stream()
                    .map(form -> CompletableFuture.supplyAsync(() -> office.send(form), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private long submissions() {
        return office.number("select count(*) as n from submission");
    }
}
