package id.sembilan.performance;

/** A kept file as a page offers it. */
record BuktiLink(String href, String nama) {
    static BuktiLink of(Berkas one) {
        return new BuktiLink("/bukti/" + one.id(), one.nama());
    }
}
