package id.sembilan.report;

import java.util.Arrays;
import java.util.List;

/** A text of the SKM report that the office may write itself; what can be said without it has words to start with. */
enum SkmText {
    INSTANSI(1, true, false),
    TEMPAT(1, true, false),
    JABATAN(1, true),
    CAMAT(1, true, false),
    PANGKAT(1, true, false),
    NIP(1, true, false),
    TANGGAL(1, false, false),
    PENGANTAR(5, false),
    LATAR_BELAKANG(6, false),
    DASAR_HUKUM(7, true),
    TUJUAN(5, true),
    PELAKSANA(2, true),
    METODE(4, false),
    LOKASI(2, true),
    WAKTU(5, false),
    RTL(4, false),
    TINDAK_LANJUT(4, false, false),
    KESIMPULAN(4, false);

    private final int lines;
    private final boolean lasting;
    private final boolean begun;

    SkmText(int lines, boolean lasting) {
        this(lines, lasting, true);
    }

    /**
     * How it is asked for.
     *
     * @param lasting stays the same from period to period, such as the camat's name
     * @param begun whether there are words to start with
     */
    SkmText(int lines, boolean lasting, boolean begun) {
        this.lines = lines;
        this.lasting = lasting;
        this.begun = begun;
    }

    /** Our words tell how answers come in here, which is not how those of a file came in. */
    boolean ofOurScreens() {
        return this == METODE || this == LOKASI;
    }

    boolean begun() {
        return begun;
    }

    int lines() {
        return lines;
    }

    boolean lasting() {
        return lasting;
    }

    static List<SkmText> all() {
        return Arrays.asList(values());
    }
}
