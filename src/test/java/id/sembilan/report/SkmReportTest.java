package id.sembilan.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.documents.Block;
import id.sembilan.documents.Docx;
import id.sembilan.documents.Office;
import id.sembilan.documents.Report;
import id.sembilan.documents.ReportPdf;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Nilai;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.Figure;
import id.sembilan.web.Formats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of the office whose answers were published: every figure of it, in Word and in PDF. */
class SkmReportTest {
    private static final int FEWEST_PAGES = 15;

    @TempDir
    Path folder;

    private record Documents(Report report, ReportPdf pdf) {
        byte[] docx() {
            return Docx.of(report, pdf);
        }
    }

    private static Documents documents(SkmOffice office, Susunan susunan) {
        Report report = office.context.getBean(SkmReport.class).of(office.data(), susunan);
        ReportPdf pdf = ReportPdf.of(report);
        return new Documents(report, pdf);
    }

    @ParameterizedTest
    @EnumSource(Susunan.class)
    void tellsTheFiguresOfTheScreenAndNoOthers(Susunan susunan) throws IOException {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder)) {
            Documents made = documents(office, susunan);
            SkmData data = office.data();
            String word = Words.docx(made.docx());
            String pdf = Words.pdf(made.pdf().content());
            Set<String> figures = figures(data);
            assertThat(Words.numbers(word)).containsAll(figures);
            assertThat(Words.numbers(pdf)).containsAll(figures);
            Set<String> known = new TreeSet<>(figures);
            known.addAll(regulation());
            assertThat(decimals(word)).isSubsetOf(known);
            assertThat(decimals(pdf)).isSubsetOf(known);
            assertThat(figures)
                    .contains(
                            "83,29", "297", "961", "971", "926", "1.094", "959", "966", "977", "1.104", "947", "77,03",
                            "77,91", "78,79", "80,96");
        }
    }

    /** What a report must say, from the figures that the screens show. */
    private static Set<String> figures(SkmData data) {
        Set<String> figures = new TreeSet<>();
        figures.add(Formats.decimal(data.hasil().ikm().nilai()));
        figures.add(Formats.whole(data.hasil().responden()));
        figures.add(Formats.decimal(data.hasil().indeks().round(6)));
        data.figure().margin().map(Formats::decimal).ifPresent(figures::add);
        for (HasilUnsur one : data.hasil().unsur()) {
            figures.add(Formats.whole(one.jumlah()));
            figures.add(Formats.decimal(one.nrr().round(3)));
            figures.add(Formats.decimal(one.nrrTertimbang().round(6)));
            figures.add(Formats.decimal(one.nilaiKonversi()));
            for (int nilai = 1; nilai <= 4; nilai++) {
                figures.add(Formats.whole(
                        data.figure().tally().frekuensi(one.unsur()).kali(new Nilai(nilai))));
                data.figure()
                        .tally()
                        .frekuensi(one.unsur())
                        .share(new Nilai(nilai))
                        .map(Formats::decimal)
                        .ifPresent(figures::add);
            }
        }
        for (Figure layanan : data.period().layanan()) {
            layanan.hasil().ifPresent(hasil -> {
                figures.add(Formats.decimal(hasil.ikm().nilai()));
                hasil.unsur().forEach(one -> figures.add(Formats.decimal(one.nilaiKonversi())));
                figures.add(Formats.whole(hasil.responden()));
            });
        }
        data.trend().forEach(one -> figures.add(Formats.decimal(one.nilai())));
        figures.add(Formats.decimal(
                data.trend().getLast().nilai().subtract(data.trend().get(3).nilai())));
        return figures;
    }

    /** Decimals that are no result: the classes, and shares of everybody. */
    private static Set<String> regulation() {
        return Set.of(
                "1,00",
                "2,5996",
                "25,00",
                "64,99",
                "2,60",
                "3,064",
                "65,00",
                "76,60",
                "3,0644",
                "3,532",
                "76,61",
                "88,30",
                "3,5324",
                "4,00",
                "88,31",
                "100,00",
                "0,111111",
                "0,00");
    }

    private static Set<String> decimals(String text) {
        return Words.numbers(text).stream().filter(one -> one.contains(",")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"1/9, '83,29'", "'0,111', '83,20'"})
    void followsTheConventionOfThePeriod(String bobot, String ikm) throws IOException {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder, bobot)) {
            Documents made = documents(office, Susunan.LIMA);
            assertThat(Words.docx(made.docx())).contains("IKM " + ikm + " – mutu pelayanan B (Baik)");
            assertThat(Words.pdf(made.pdf().content())).contains("IKM " + ikm + " – mutu pelayanan B (Baik)");
        }
    }

    @ParameterizedTest
    @EnumSource(Susunan.class)
    void hasTheRightPageNumbersInLibreOffice(Susunan susunan) throws Exception {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder)) {
            Documents made = documents(office, susunan);
            List<String> pages = Words.pages(Office.print(made.docx(), folder));
            assertThat(pages).hasSizeGreaterThan(FEWEST_PAGES);
            Map<String, String> cached = new LinkedHashMap<>();
            Map<String, String> printed = new LinkedHashMap<>();
            Map<String, String> titles = made.report().titles();
            titles.forEach((anchor, title) -> {
                cached.put(title, made.pdf().pages().get(anchor));
                printed.put(title, page(pages, title));
            });
            assertThat(printed).isEqualTo(cached);
        }
    }

    /** The printed number of the last page that says it: the first one is in a list. */
    private static String page(List<String> pages, String title) {
        String start = squeezed(title);
        if (title.equals("KATA PENGANTAR")) {
            return pages.get(1).contains(title) ? "i" : "";
        }
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (squeezed(pages.get(i)).contains(start)) {
                return pages.get(i).strip().replaceAll("(?s).*\\s", "");
            }
        }
        return "";
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void saysOnEveryPageThatThePeriodIsOpen() throws IOException {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder)) {
            Documents made = documents(office, Susunan.EMPAT);
            assertThat(Words.pages(made.pdf().content()))
                    .allSatisfy(page -> assertThat(page).contains("SEMENTARA, periode belum ditutup"));
            assertThat(Words.pages(made.pdf().content()).getFirst()).contains("DATA CONTOH");
        }
    }

    @Test
    void keepsSmallGroupsTogether() {
        List<SkmTables.Count> counts = Stream.of(40L, 3L, 1L, 7L)
                .map(n -> new SkmTables.Count("n" + n, n))
                .toList();
        SmallCells.Parted<SkmTables.Count> parted = SmallCells.part(counts, SkmTables.Count::n);
        assertThat(parted.alone()).extracting(SkmTables.Count::n).containsExactly(40L);
        assertThat(parted.together()).extracting(SkmTables.Count::n).containsExactly(3L, 1L, 7L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Terima kasih Bu Siti Aminah di loket 2 | Terima kasih Bu […] di loket 2",
                "NIK saya 3313 0101 0190 0001 salah | NIK saya […] salah",
                "Hubungi 0812-3456-7890 ya | Hubungi […] ya",
                "surat ke budi@contoh.id | surat ke […]",
                "Mohon Pak Camat menambah kursi | Mohon Pak Camat menambah kursi",
                "Antre 30 menit pada tahun 2023 | Antre 30 menit pada tahun 2023"
            })
    void hidesWhoCouldBeMeant(String written, String shown) {
        assertThat(Masking.mask(written)).isEqualTo(shown);
    }

    @Test
    void carriesAltTextsAndRepeatedHeads() {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder)) {
            Documents made = documents(office, Susunan.LIMA);
            List<Block.Figure> pictures = made.report().body().stream()
                    .filter(Block.Figure.class::isInstance)
                    .map(Block.Figure.class::cast)
                    .toList();
            assertThat(pictures)
                    .hasSize(4)
                    .allSatisfy(one -> assertThat(one.image().alt()).isNotBlank());
        }
    }
}
