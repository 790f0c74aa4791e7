package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.Unsur;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A kuesioner as it stands in its JSON file and in the database. */
@Serdeable
record KuesionerFile(
        String kode, int versi, String judul, String dasar, LocalDate mulai, List<PertanyaanFile> pertanyaan) {

    @Serdeable
    record PertanyaanFile(
            String kode,
            @Nullable String unsur,
            @Nullable String nama,
            String teks,
            String sorot,
            String penjelasan,
            List<PilihanFile> pilihan) {

        Pertanyaan pertanyaan() {
            return new Pertanyaan(
                    kode,
                    unsurOfId(),
                    teks,
                    sorot,
                    penjelasan,
                    pilihan.stream()
                            .map(one -> new Pilihan(one.kode, one.teks, new Nilai(one.nilai)))
                            .toList());
        }

        /** An added unsur brings its name; the nine have theirs from the regulation. */
        private Optional<Unsur> unsurOfId() {
            if (unsur == null) {
                return Optional.empty();
            }
            return Optional.of(nama == null ? Unsur.of(unsur) : new Unsur(unsur, nama));
        }

        static PertanyaanFile of(Pertanyaan question) {
            return new PertanyaanFile(
                    question.kode(),
                    question.unsur().map(Unsur::kode).orElse(null),
                    question.unsur().map(Unsur::nama).orElse(null),
                    question.teks(),
                    question.sorot(),
                    question.penjelasan(),
                    question.pilihan().stream()
                            .map(one -> new PilihanFile(
                                    one.kode(), one.teks(), one.nilai().angka()))
                            .toList());
        }
    }

    @Serdeable
    record PilihanFile(String kode, String teks, int nilai) {}

    Kuesioner kuesioner() {
        return new Kuesioner(
                new KuesionerId(kode, versi),
                judul,
                dasar,
                mulai,
                pertanyaan.stream().map(PertanyaanFile::pertanyaan).toList());
    }

    static KuesionerFile of(Kuesioner kuesioner) {
        return new KuesionerFile(
                kuesioner.id().kode(),
                kuesioner.id().versi(),
                kuesioner.judul(),
                kuesioner.dasar(),
                kuesioner.mulai(),
                kuesioner.pertanyaan().stream().map(PertanyaanFile::of).toList());
    }
}
