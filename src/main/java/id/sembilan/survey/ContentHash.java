package id.sembilan.survey;

import id.sembilan.survey.SubmissionForm.KuesionerRef;
import id.sembilan.web.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A fingerprint of what a respondent answered: the same for every try to send it. */
final class ContentHash {
    private ContentHash() {}

    /** Times of sending and answering are left out: the one differs from try to try, neither is what was said. */
    static String of(SubmissionForm form) {
        KuesionerRef kuesioner = form.kuesioner();
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(form.layanan());
        parts.add(form.loket());
        parts.add(form.kanal());
        parts.add(kuesioner == null ? null : kuesioner.kode());
        parts.add(kuesioner == null ? null : String.valueOf(kuesioner.versi()));
        Map<String, String> jawaban = new TreeMap<>();
        form.choices()
                .forEach(choice -> jawaban.put(String.valueOf(choice.pertanyaan()), String.valueOf(choice.pilihan())));
        jawaban.forEach((question, choice) -> parts.addAll(List.of(question, choice)));
        new TreeMap<>(form.profil() == null ? Map.<String, String>of() : form.profil())
                .forEach((question, choice) -> parts.addAll(List.of(question, String.valueOf(choice))));
        parts.add(form.saran());
        parts.add(form.dibantu());
        parts.add(form.answeredAt());
        return sha256(parts);
    }

    static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        return Sha256.hex(content);
    }

    /** Each part with its length before it, so that no two lists make the same bytes. */
    private static String sha256(List<@Nullable String> parts) {
        MessageDigest digest = Sha256.digest();
        for (String part : parts) {
            String text = Objects.requireNonNullElse(part, "");
            digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
