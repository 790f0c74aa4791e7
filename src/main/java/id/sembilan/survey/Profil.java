package id.sembilan.survey;

import id.sembilan.survey.Receipt.Reason;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The optional questions about the respondent, all by choice: no name, no NIK, no telephone. */
@Singleton
public final class Profil {
    private static final String FILE = "/kuesioner/profil.json";
    private static final String USIA = "usia";
    private static final String DI_BAWAH_UMUR = "<17";

    private final List<Kelompok> kelompok;

    /** One question of the profile. */
    @Serdeable
    public record Kelompok(
            String kode, String judul, @Nullable String penjelasan, List<Isi> pilihan) {}

    /** One choice. */
    @Serdeable
    public record Isi(String kode, String teks) {}

    /** The file with all questions. */
    @Serdeable
    record ProfilFile(List<Kelompok> profil, List<String> saran) {}

    private final List<String> saran;

    Profil(ObjectMapper json) throws IOException {
        try (InputStream file = Profil.class.getResourceAsStream(FILE)) {
            ProfilFile content = json.readValue(file, ProfilFile.class);
            kelompok = List.copyOf(content.profil());
            saran = List.copyOf(content.saran());
        }
    }

    public List<Kelompok> kelompok() {
        return kelompok;
    }

    /** Ready phrases for a suggestion. */
    List<String> saran() {
        return saran;
    }

    Map<String, String> parse(@Nullable Map<String, String> form, List<Reason> reasons) {
        Map<String, String> known = new HashMap<>();
        for (Map.Entry<String, String> entry : (form == null ? Map.<String, String>of() : form).entrySet()) {
            Optional<Kelompok> question = kelompok.stream()
                    .filter(one -> one.kode().equals(entry.getKey()))
                    .findFirst();
            if (question.isEmpty()) {
                reasons.add(Reason.of("profil", "kiriman.profil"));
            } else if (question.get().pilihan().stream()
                    .noneMatch(one -> one.kode().equals(entry.getValue()))) {
                reasons.add(Reason.of("profil." + entry.getKey(), "kiriman.profil"));
            } else {
                known.put(entry.getKey(), entry.getValue());
            }
        }
        return permitted(known);
    }

    /** UU 27/2022 Pasal 25 asks a parent's consent for a child's data: of a child only the age band is kept. */
    Map<String, String> permitted(Map<String, String> responden) {
        return DI_BAWAH_UMUR.equals(responden.get(USIA)) ? Map.of(USIA, DI_BAWAH_UMUR) : responden;
    }

    /** The kode of a choice that a file names by kode or by its words. */
    Optional<String> choice(String question, String text) {
        return isi(question).stream()
                .filter(one ->
                        one.kode().equalsIgnoreCase(text.strip()) || one.teks().equalsIgnoreCase(text.strip()))
                .map(Isi::kode)
                .findFirst();
    }

    /** The kode of all choices, as a sentence lists them. */
    String choices(String question) {
        return isi(question).stream().map(Isi::kode).collect(Collectors.joining(", "));
    }

    private List<Isi> isi(String question) {
        return kelompok.stream()
                .filter(one -> one.kode().equals(question))
                .flatMap(one -> one.pilihan().stream())
                .toList();
    }
}
