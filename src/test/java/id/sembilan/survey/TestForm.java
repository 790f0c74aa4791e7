package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.survey.SubmissionForm.Choice;
import id.sembilan.survey.SubmissionForm.KuesionerRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a device sends, filled in by a test; as it starts, each of the nine questions is answered with 4. */
final class TestForm {
    private static final int NINE = 9;

    private String id = UUID.randomUUID().toString();
    private String layanan;
    private @Nullable String loket;
    private String kanal = "kiosk";
    private KuesionerRef kuesioner = ref(ShippedKuesioner.PERMENPAN);
    private @Nullable String saran;
    private @Nullable String dibantu;
    private @Nullable String answeredAt;
    private @Nullable String deviceSentAt;
    private @Nullable String token;
    private final Map<String, String> profil = new LinkedHashMap<>();
    private final Map<String, Choice> jawaban = new LinkedHashMap<>();

    TestForm(String layananId) {
        layanan = layananId;
        answers(4);
    }

    TestForm id(String other) {
        id = other;
        return this;
    }

    TestForm layanan(String layananId) {
        layanan = layananId;
        return this;
    }

    TestForm loket(String loketId) {
        loket = loketId;
        return this;
    }

    TestForm kanal(String kode) {
        kanal = kode;
        return this;
    }

    TestForm kuesioner(KuesionerId version) {
        kuesioner = ref(version);
        return this;
    }

    /** The same choice for each of the nine questions. */
    TestForm answers(int pilihan) {
        for (int i = 1; i <= NINE; i++) {
            answer("p" + i, pilihan);
        }
        return this;
    }

    TestForm answer(String pertanyaan, int pilihan) {
        jawaban.put(pertanyaan, new Choice(pertanyaan, Integer.toString(pilihan)));
        return this;
    }

    TestForm noAnswers() {
        jawaban.clear();
        return this;
    }

    TestForm profil(String pertanyaan, String pilihan) {
        profil.put(pertanyaan, pilihan);
        return this;
    }

    TestForm saran(String teks) {
        saran = teks;
        return this;
    }

    TestForm dibantu(String kode) {
        dibantu = kode;
        return this;
    }

    TestForm answeredAt(Instant instant) {
        answeredAt = instant.toString();
        return this;
    }

    TestForm deviceSentAt(Instant instant) {
        deviceSentAt = instant.toString();
        return this;
    }

    TestForm token(String code) {
        token = code;
        return this;
    }

    SubmissionForm form() {
        return new SubmissionForm(
                id,
                layanan,
                loket,
                kanal,
                kuesioner,
                new ArrayList<>(jawaban.values()),
                Map.copyOf(profil),
                saran,
                dibantu,
                answeredAt,
                deviceSentAt,
                token);
    }

    private static KuesionerRef ref(KuesionerId version) {
        return new KuesionerRef(version.kode(), version.versi());
    }
}
