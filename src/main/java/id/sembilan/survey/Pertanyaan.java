package id.sembilan.survey;

import id.sembilan.scoring.Unsur;
import java.util.List;
import java.util.Optional;

/**
 * One question of a kuesioner.
 *
 * @param unsur what it measures, by id; none for questions on integrity (IPAK) that the IKM leaves out
 * @param sorot the words of the text that the screen highlights
 * @param penjelasan a plain sentence below the official text
 */
public record Pertanyaan(
        String kode, Optional<Unsur> unsur, String teks, String sorot, String penjelasan, List<Pilihan> pilihan) {
    public Pertanyaan {
        pilihan = List.copyOf(pilihan);
        if (pilihan.size() != 4
                || pilihan.stream().map(Pilihan::nilai).distinct().count() != 4
                || pilihan.stream().map(Pilihan::kode).distinct().count() != 4) {
            throw new IllegalArgumentException("Question " + kode + " needs four choices with the nilai 1 to 4");
        }
    }

    Optional<Pilihan> pilihan(String kodePilihan) {
        return pilihan.stream()
                .filter(choice -> choice.kode().equals(kodePilihan))
                .findFirst();
    }
}
