package id.sembilan.performance;

import id.sembilan.web.Frame;
import java.util.List;

/** What a file with indikator would give, and what must be decided about it. */
record IndikatorPreviewPage(
        Frame frame,
        String draft,
        String fileName,
        String summary,
        List<String> errors,
        List<String> notes,
        List<Question> questions,
        List<Option> plans,
        String nama,
        String awal,
        String akhir,
        String laporan,
        String hariAwal,
        String hariPerubahan,
        String alasan,
        boolean perubahan,
        List<Row> rows) {

    record Option(String value, String label, boolean chosen) {}

    record Question(String id, String label, List<Option> options) {}

    record Row(String nama, String tempat, String sifat, String link, List<Option> links, List<Year> years) {}

    record Year(String tahun, String target, String realisasi, String capaian, String tercetak, String kategori) {}
}
