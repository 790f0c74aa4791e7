package id.sembilan.performance;

/** How long a text of the plan may be, in characters: the width of its column. */
final class Batas {
    static final int URAIAN = 1_000;
    static final int NAMA = 500;
    static final int NAMA_PENDEK = 200;
    static final int SATUAN = 60;
    static final int SUMBER = 300;
    static final int KODE = 60;
    static final int VISI = 2_000;
    static final int MISI = 4_000;
    static final int ALASAN = 1_000;

    private Batas() {}
}
