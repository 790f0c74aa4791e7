package id.sembilan.scoring;

/** The nilai persepsi of one answer, 1 (tidak baik) to 4 (sangat baik). */
public record Nilai(int angka) {
    public static final int TERENDAH = 1;
    public static final int TERTINGGI = 4;

    public Nilai {
        if (angka < TERENDAH || angka > TERTINGGI) {
            throw new IllegalArgumentException("nilai must be 1 to 4, not " + angka);
        }
    }
}
