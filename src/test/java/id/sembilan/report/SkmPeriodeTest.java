package id.sembilan.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.documents.Docx;
import id.sembilan.documents.Report;
import id.sembilan.documents.ReportPdf;
import id.sembilan.scoring.Unsur;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.Sealing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the report says of a sealed period, of one that was superseded, and of one with counts only. */
class SkmPeriodeTest {
    private static final String CHANGED =
            "Versi 2 menggantikan versi 1: IKM berubah dari 83,29 menjadi 83,20 (−0,09 poin),"
                    + " jumlah responden tetap 297, bobot dari 1/9 menjadi 0,111."
                    + " Alasan: Kabupaten memakai bobot 0,111. Disetujui camat pada ";

    @TempDir
    Path folder;

    /** The words of both documents, with every gap a single blank. */
    private static List<String> texts(SkmOffice office, Susunan susunan) throws IOException {
        Report report = office.context.getBean(SkmReport.class).of(office.data(), susunan);
        ReportPdf pdf = ReportPdf.of(report);
        return List.of(squeezed(Words.docx(Docx.of(report, pdf))), squeezed(Words.pdf(pdf.content())));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(Susunan.class)
    void tellsFourYearsAsPublishedAndTheSealedOneAsComputed(Susunan susunan) throws IOException {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder)) {
            Sealing.publish(office.context, office.periode);
            assertThat(texts(office, susunan)).allSatisfy(text -> {
                assertThat(text)
                        .contains("IKM naik 2,33 poin, dari 80,96 pada tahun 2022 menjadi 83,29 pada tahun 2023.")
                        .containsSubsequence("2019 77,03 B –", "2020 77,91 B –", "2021 78,79 B –", "2022 80,96 B –")
                        .contains("Sebagaimana diterbitkan: LKjIP Kecamatan Jaten 2023")
                        .contains("2023 83,29 B 297 Dihitung dari jawaban")
                        .contains("Versi 1, periode sudah ditutup")
                        .doesNotContain("menggantikan versi");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Susunan.class)
    void tellsWhatTheSecondVersionChangedAndWhy(Susunan susunan) throws IOException {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder)) {
            Sealing.publish(office.context, office.periode);
            Sealing.propose(office.context, office.periode, "0,111", "Kabupaten memakai bobot 0,111");
            assertThat(texts(office, susunan))
                    .allSatisfy(text ->
                            assertThat(text).contains("IKM 83,29 – mutu").doesNotContain("83,20"));
            Sealing.decide(office.context, office.periode, true);
            assertThat(texts(office, susunan)).allSatisfy(text -> assertThat(text)
                    .contains("Versi 2, periode sudah ditutup")
                    .contains("IKM 83,20 – mutu pelayanan B (Baik)")
                    .contains("dari 297 responden, dengan bobot 0,111")
                    .contains(CHANGED)
                    .contains("IKM tertinggi yang mungkin adalah 99,90")
                    .contains("3,328131 83,20 B")
                    .contains("0,359162", "0,362899", "0,346081", "0,408869", "0,358414")
                    .contains("0,361030", "0,365141", "0,353929", "0,412606")
                    .contains("IKM naik 2,24 poin, dari 80,96 pada tahun 2022 menjadi 83,20 pada tahun 2023.")
                    .contains("2023 83,20 B 297 Dihitung dari jawaban")
                    .doesNotContain("Versi 1, periode")
                    .doesNotContain("IKM 83,29"));
        }
    }

    @ParameterizedTest
    @EnumSource(Susunan.class)
    void saysNotThatImportedAnswersWereGivenWithoutHelp(Susunan susunan) throws IOException {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder)) {
            assertThat(texts(office, susunan)).allSatisfy(text -> assertThat(text)
                    .contains("jenis kelamin, usia, pendidikan, pekerjaan, bantuan saat mengisi")
                    .contains("Jawaban yang sudah terkumpul dimasukkan dari berkas")
                    .doesNotContain("Mengisi sendiri")
                    .doesNotContain("melalui telepon"));
        }
    }

    @ParameterizedTest
    @EnumSource(Susunan.class)
    void tellsTheFiguresOfCountsAndThatNobodyStandsBehindThem(Susunan susunan) throws IOException {
        try (SkmOffice office = SkmOffice.rekap(folder)) {
            Sealing.publish(office.context, office.periode);
            assertThat(office.data().hasil().terendah().getFirst().unsur()).isEqualTo(Unsur.PROSEDUR);
            assertThat(texts(office, susunan)).allSatisfy(text -> assertThat(text)
                    .contains("IKM 94,10 – mutu pelayanan A (Sangat baik)")
                    .contains("dari 631 responden")
                    .contains("yang terendah Sistem, Mekanisme, dan Prosedur (90,61)")
                    .contains("tertinggi adalah Biaya/Tarif (100,00)")
                    .contains("93,54", "90,61", "91,84", "100,00", "93,15", "91,72", "94,14", "99,60", "92,31")
                    .contains("2.361", "2.287", "2.318", "2.524", "2.351", "2.315", "2.376", "2.514", "2.330")
                    .contains("menempati peringkat 9 dari 9 unsur")
                    .contains("hanya diketahui jumlah tiap jawaban dari rekap: LKjIP Kertanegara 2024")
                    .contains("Rekap hanya memuat jumlah tiap jawaban")
                    .contains("Rekap tidak memuat saran tertulis")
                    .contains("tidak menurut jenis layanan")
                    .contains("Jawaban per responden tidak tersedia; angka di atas berasal dari rekap.")
                    .contains("IKM naik 13,14 poin, dari 80,96 pada tahun 2023 menjadi 94,10 pada tahun 2024.")
                    .contains("2024 94,10 A 631 Dihitung dari jawaban")
                    .doesNotContain("Responden menurut")
                    .doesNotContain("Pengolahan data per responden")
                    .doesNotContain("93,69")
                    .doesNotContain("111,00"));
        }
    }
}
