package id.sembilan.survey;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a device sent, before it is believed.
 *
 * @param id random UUID made on the device
 * @param layanan id of the service
 * @param loket id of the counter, if the device stands at one
 * @param kanal kiosk, hp or poster
 * @param jawaban question and chosen option, by kode; a number the device computed is not read
 * @param profil kode of the profile question to kode of the choice
 * @param saran free text, 500 characters at most
 * @param dibantu tidak, petugas or keluarga
 * @param answeredAt when it was answered, ISO 8601 in UTC
 * @param deviceSentAt the device's clock when it sent this
 * @param durationSeconds from the first question shown to sending, whole seconds up to 3600; none where it is not known
 * @param token of the visit's receipt, or its short code; none at a kiosk or poster that anybody may use
 */
@Serdeable
record SubmissionForm(
        @Nullable String id,
        @Nullable String layanan,
        @Nullable String loket,
        @Nullable String kanal,
        @Nullable KuesionerRef kuesioner,
        @Nullable List<Choice> jawaban,
        @Nullable Map<String, String> profil,
        @Nullable String saran,
        @Nullable String dibantu,
        @Nullable String answeredAt,
        @Nullable String deviceSentAt,
        @Nullable Integer durationSeconds,
        @Nullable String token) {

    SubmissionForm withoutToken() {
        return new SubmissionForm(
                id,
                layanan,
                loket,
                kanal,
                kuesioner,
                jawaban,
                profil,
                saran,
                dibantu,
                answeredAt,
                deviceSentAt,
                durationSeconds,
                null);
    }

    /** The taps; a missing list is an empty one, and a null in it is a tap on nothing. */
    List<Choice> choices() {
        List<@Nullable Choice> sent = jawaban == null ? List.of() : Collections.unmodifiableList(jawaban);
        return sent.stream()
                .map(choice -> choice == null ? new Choice(null, null) : choice)
                .toList();
    }

    /** The version of the instrument that was answered. */
    @Serdeable
    record KuesionerRef(@Nullable String kode, @Nullable Integer versi) {}

    /** One tap: which question, which option. */
    @Serdeable
    record Choice(@Nullable String pertanyaan, @Nullable String pilihan) {}
}
