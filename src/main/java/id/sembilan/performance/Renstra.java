package id.sembilan.performance;

/** The strategic plan of some years. */
public record Renstra(String id, String unitId, String nama, int tahunAwal, int tahunAkhir, String visi, String misi) {
    private static final int LONGEST = 10;

    public Renstra {
        if (tahunAkhir < tahunAwal || tahunAkhir - tahunAwal >= LONGEST) {
            throw new IllegalArgumentException("not the years of a plan: " + tahunAwal + " to " + tahunAkhir);
        }
    }

    public boolean covers(int tahun) {
        return tahun >= tahunAwal && tahun <= tahunAkhir;
    }
}
