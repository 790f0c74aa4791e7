package id.sembilan.performance;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One indikator in a year: its realisasi, where it comes from, its parts, its quarters, and others' figures. */
record RincianPage(
        Frame frame,
        boolean planner,
        boolean saved,
        List<String> errors,
        String id,
        String nama,
        String rencana,
        String satuan,
        String tahun,
        List<Pilihan> years,
        String target,
        String nilai,
        List<String> marks,
        String capaian,
        @Nullable String kategori,
        @Nullable Ikm ikm,
        List<Pilihan> cara,
        List<Pilihan> periode,
        boolean typable,
        Isi isi,
        List<Kept> kept,
        List<Riwayat> riwayat,
        boolean skor,
        List<Bagian> bagian,
        String bagianText,
        List<Pilihan> bagianCara,
        @Nullable String bagianHasil,
        @Nullable String predikat,
        List<Triwulan> triwulan,
        List<Banding> pembanding,
        List<Pilihan> lingkup) {

    /** The survey's figure, the other ways, and other weights. */
    record Ikm(
            String cara,
            @Nullable String nilai,
            String responden,
            List<Segel> segel,
            List<Butuh> kurang,
            boolean pilihPeriode,
            List<Cara> lain,
            List<Bobot> bobot) {}

    record Segel(String href, String nama, String versi, String n, String nilai, String bobot, boolean later) {}

    record Butuh(String text, String href) {}

    record Cara(
            String nama,
            String nilai,
            boolean dipakai,
            @Nullable String note) {}

    record Bobot(String bobot, String nilai) {}

    /** What the form holds. */
    record Isi(
            String tahun,
            List<Pilihan> masa,
            boolean persen,
            String nilai,
            String pembilang,
            String penyebut,
            String tahunUkur,
            List<Pilihan> asal,
            String n,
            String sumber,
            String catatan) {}

    record Kept(
            String masa,
            String masaKode,
            String nilai,
            List<String> marks,
            @Nullable String hitungan,
            String n,
            String sumber,
            String catatan,
            @Nullable BuktiLink bukti) {}

    record Riwayat(String tahun, String target, String nilai, List<String> marks, String capaian) {}

    record Bagian(String nama, String nilai, String maksimum) {}

    record Triwulan(
            String nomor,
            String roman,
            String target,
            String targetTyped,
            String nilai,
            List<String> marks,
            String capaian,
            String aksi,
            String pendorong,
            String penghambat) {}

    record Banding(String lingkup, String kode, String nama, String nilai, String sumber) {}
}
