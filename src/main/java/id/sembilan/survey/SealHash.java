package id.sembilan.survey;

import id.sembilan.scoring.Nilai;
import id.sembilan.web.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * SHA-256 over the answers of a sealed version. A line each in the order of nomor, ended by a line feed, in UTF-8, below
 * a line that names the format:
 *
 * <pre>
 * sembilan-segel 1
 * nomor|id|layanan|loket|kanal|kuesioner/versi|dibantu|from_day|until_day|p1=4,p2=3,…
 * </pre>
 *
 * <p>Profile and saran are not in it: they may be deleted when their time is over, and the figures stay.
 */
final class SealHash {
    private static final String FORMAT = "sembilan-segel 1";

    private final MessageDigest digest = Sha256.digest();

    SealHash() {
        line(FORMAT);
    }

    void add(Member one) {
        line(String.join(
                "|",
                Long.toString(one.nomor()),
                one.id(),
                one.key().layananId(),
                one.key().loketId(),
                one.key().kanal(),
                one.key().kuesioner().toString(),
                one.dibantu(),
                one.key().days().from().toString(),
                one.key().days().until().toString(),
                text(one.jawaban())));
    }

    /** A rekap has no answers: a line for each question with its counts. */
    void add(String pertanyaan, String counts) {
        line(pertanyaan + "|" + counts);
    }

    String finish() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void line(String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SortedMap<String, Nilai> jawaban) {
        return jawaban.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().angka())
                .collect(Collectors.joining(","));
    }
}
