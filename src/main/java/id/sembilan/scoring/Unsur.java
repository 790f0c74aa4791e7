package id.sembilan.scoring;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An unsur of the service, known by its kode alone: the annex questionnaire asks U9 before U8, so a position says
 * nothing. The unit may add relevant unsur beyond the nine; they start at U10.
 */
public record Unsur(String kode, String nama) implements Comparable<Unsur> {
    /** Stands first: the constants below are checked with it. */
    private static final Pattern KODE = Pattern.compile("U[1-9][0-9]{0,2}");

    public static final Unsur PERSYARATAN = new Unsur("U1", "Persyaratan");
    public static final Unsur PROSEDUR = new Unsur("U2", "Sistem, Mekanisme, dan Prosedur");
    public static final Unsur WAKTU = new Unsur("U3", "Waktu Penyelesaian");
    public static final Unsur BIAYA = new Unsur("U4", "Biaya/Tarif");
    public static final Unsur PRODUK = new Unsur("U5", "Produk Spesifikasi Jenis Pelayanan");
    public static final Unsur KOMPETENSI = new Unsur("U6", "Kompetensi Pelaksana");
    public static final Unsur PERILAKU = new Unsur("U7", "Perilaku Pelaksana");
    public static final Unsur PENGADUAN = new Unsur("U8", "Penanganan Pengaduan, Saran dan Masukan");
    public static final Unsur SARANA = new Unsur("U9", "Sarana dan Prasarana");

    /** The nine in the order of the regulation's body. */
    public static final List<Unsur> SEMBILAN =
            List.of(PERSYARATAN, PROSEDUR, WAKTU, BIAYA, PRODUK, KOMPETENSI, PERILAKU, PENGADUAN, SARANA);

    public Unsur {
        if (!KODE.matcher(kode).matches()) {
            throw new IllegalArgumentException("not the kode of an unsur: " + kode);
        }
        if (nama.isBlank()) {
            throw new IllegalArgumentException("an unsur needs a name: " + kode);
        }
    }

    public static Unsur of(String kode) {
        return SEMBILAN.stream()
                .filter(unsur -> unsur.kode.equals(kode))
                .findFirst()
                .orElseGet(() -> new Unsur(kode, "Unsur tambahan " + kode.replaceFirst("U", "")));
    }

    public static Unsur tambahan(int nomor, String nama) {
        if (nomor <= SEMBILAN.size()) {
            throw new IllegalArgumentException("U" + nomor + " is one of the nine");
        }
        return new Unsur("U" + nomor, nama);
    }

    public int nomor() {
        return Integer.parseInt(kode.substring(1));
    }

    @Override
    public int compareTo(Unsur other) {
        return Integer.compare(nomor(), other.nomor());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unsur unsur && kode.equals(unsur.kode);
    }

    @Override
    public int hashCode() {
        return kode.hashCode();
    }
}
