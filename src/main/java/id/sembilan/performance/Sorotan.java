package id.sembilan.performance;

/**
 * Something to mend or to look at before a report is printed.
 *
 * @param kalimat what it is, in one plain sentence
 * @param tautan the page where it is mended, and what that page is called
 */
record Sorotan(Berat berat, Jenis jenis, String kalimat, Tautan tautan) {
    enum Berat {
        /** The report would be wrong or incomplete. */
        PERBAIKI,
        /** May be right; somebody should look. */
        PERIKSA
    }

    enum Jenis {
        KURANG,
        BERTENTANGAN,
        DI_LUAR_BATAS
    }

    /** A place to go to. */
    record Tautan(String href, String nama) {}
}
