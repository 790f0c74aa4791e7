package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.survey.SubmissionForm.Choice;
import id.sembilan.survey.SubmissionForm.KuesionerRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a device sends, filled in by a test; as it starts, each of the nine questions is answered with 4. */
final class TestForm {
    private static final int NINE = 9;

    private @Nullable String id = UUID.randomUUID().toString();
    private @Nullable String layanan;
    private @Nullable String loket;
    private @Nullable String kanal = "kiosk";
    private KuesionerRef kuesioner = ref(ShippedKuesioner.PERMENPAN);
    private @Nullable String saran;
    private @Nullable String dibantu;
    private @Nullable String answeredAt;
    private @Nullable String deviceSentAt;
    private @Nullable String token;
    private @Nullable Integer durationSeconds;
    private final Map<String, String> profil = new LinkedHashMap<>();
    private final List<Choice> jawaban = new ArrayList<>();

    TestForm(String layananId) {
        layanan = layananId;
        answers(4);
    }

    TestForm id(@Nullable String other) {
        id = other;
        return this;
    }

    TestForm layanan(@Nullable String layananId) {
        layanan = layananId;
        return this;
    }

    TestForm loket(String loketId) {
        loket = loketId;
        return this;
    }

    TestForm kanal(@Nullable String kode) {
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
        return tap(pertanyaan, Integer.toString(pilihan));
    }

    /** Instead of an earlier tap on the same question. */
    TestForm tap(@Nullable String pertanyaan, @Nullable String pilihan) {
        jawaban.removeIf(one -> Objects.equals(one.pertanyaan(), pertanyaan));
        return tapAgain(pertanyaan, pilihan);
    }

    TestForm tapAgain(@Nullable String pertanyaan, @Nullable String pilihan) {
        jawaban.add(new Choice(pertanyaan, pilihan));
        return this;
    }

    TestForm leaveOut(String pertanyaan) {
        jawaban.removeIf(one -> Objects.equals(one.pertanyaan(), pertanyaan));
        return this;
    }

    /** The same answers in another order. */
    TestForm backwards() {
        Collections.reverse(jawaban);
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

    TestForm answeredAt(String instant) {
        answeredAt = instant;
        return this;
    }

    TestForm deviceSentAt(String instant) {
        deviceSentAt = instant;
        return this;
    }

    TestForm durationSeconds(int seconds) {
        durationSeconds = seconds;
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
                List.copyOf(jawaban),
                Map.copyOf(profil),
                saran,
                dibantu,
                answeredAt,
                deviceSentAt,
                durationSeconds,
                token);
    }

    private static KuesionerRef ref(KuesionerId version) {
        return new KuesionerRef(version.kode(), version.versi());
    }
}
