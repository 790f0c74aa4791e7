package id.sembilan.budget;

/**
 * One line of a budget as an office's file has it.
 *
 * @param kode kode rekening, whose parts between dots say what it lies under; "" for a grand total
 * @param tercetak the money as the file has it: for a parent its own printed figure, kept beside the computed sum
 */
record PosAnggaran(String kode, Tingkat tingkat, String uraian, Serapan tercetak) {
    public enum Tingkat {
        JUMLAH,
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN
    }

    public boolean isBelow(PosAnggaran other) {
        return !other.kode.isEmpty() && kode.startsWith(other.kode + ".");
    }
}
