package id.sembilan.performance;

import java.time.Instant;

/** A PDF that goes with the LKjIP of a year. */
public record LkjipLampiran(
        String id, String judul, String nama, int halaman, String sha256, String account, Instant keptAt) {
    /** Of one year. */
    public static final int MOST = 30;

    public static final int LONGEST = 200;
}
