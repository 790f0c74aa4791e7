package id.sembilan.performance;

/**
 * Where a section of the LKjIP stands, and what the office calls it.
 *
 * @param induk the section it belongs to; empty for a chapter
 * @param sendiri added by the office
 */
public record Letak(String bagian, String induk, String judul, boolean aktif, boolean sendiri) {
    public static final int MOST = 200;
    public static final int LONGEST = 200;
}
