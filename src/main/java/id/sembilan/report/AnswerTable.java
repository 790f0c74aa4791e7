package id.sembilan.report;

import id.sembilan.scoring.Nilai;
import id.sembilan.survey.AnswerReading;
import id.sembilan.survey.AnswerReading.Answer;
import id.sembilan.survey.Pertanyaan;
import id.sembilan.web.Sha256;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/** All respondents of a figure as the rows of a table, read twice and never held. */
@Singleton
final class AnswerTable {
    private final AnswerReading answers;

    AnswerTable(AnswerReading answers) {
        this.answers = answers;
    }

    /**
     * What was written: so many rows, and the SHA-256 over them as lines of a CSV file with semicolons, each with a
     * line feed, without the names above.
     */
    record Written(long rows, String sha256) {}

    /** The questions in the order of the processing table; those that measure no unsur behind the others. */
    static List<String> items(ExportSource source) {
        List<String> items = new ArrayList<>();
        source.figure().tally().butir().values().forEach(one -> items.addAll(one.keySet()));
        source.figure().kuesioner().pertanyaan().stream()
                .map(Pertanyaan::kode)
                .filter(kode -> !items.contains(kode))
                .forEach(items::add);
        return items;
    }

    /** The names above the columns. */
    static List<String> head(ExportSource source) {
        List<String> head = new ArrayList<>(List.of("nomor"));
        source.figure().tally().butir().forEach((unsur, items) -> items.keySet()
                .forEach(item -> head.add(items.size() == 1 ? unsur.kode() : unsur.kode() + "_" + item)));
        items(source).stream().skip(head.size() - 1L).forEach(head::add);
        head.addAll(CoarseProfil.COLUMNS);
        return head;
    }

    /** Gives each row to the writer of the file; {@code total} is told beforehand by the figure. */
    Written write(ExportSource source, Consumer<List<String>> each, Runnable progress) {
        CoarseProfil profil = new CoarseProfil();
        if (source.isSealed() && source.figure().layanan().isEmpty()) {
            answers.each(source.figure(), profil::count);
        }
        Pass pass = new Pass(items(source), profil.rows(), each, progress);
        answers.each(source.figure(), pass::row);
        if (!source.figure().origin().rekap() && pass.rows != source.hasil().responden()) {
            throw new ChangedMeanwhileException();
        }
        return new Written(pass.rows, HexFormat.of().formatHex(pass.digest.digest()));
    }

    /** An import or an exclusion came in between; the file would not fit its own result. */
    static final class ChangedMeanwhileException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Pass {
        private final List<String> items;
        private final CoarseProfil.Rows profil;
        private final Consumer<List<String>> each;
        private final Runnable progress;
        private final MessageDigest digest = Sha256.digest();
        private long rows;

        Pass(List<String> items, CoarseProfil.Rows profil, Consumer<List<String>> each, Runnable progress) {
            this.items = items;
            this.profil = profil;
            this.each = each;
            this.progress = progress;
        }

        void row(Answer answer) {
            rows++;
            List<String> cells = new ArrayList<>();
            cells.add(Long.toString(rows));
            items.forEach(item -> cells.add(text(answer.jawaban(), item)));
            cells.addAll(profil.of(answer));
            digest.update((String.join(";", cells) + "\n").getBytes(StandardCharsets.UTF_8));
            each.accept(cells);
            progress.run();
        }

        private static String text(SortedMap<String, Nilai> jawaban, String item) {
            return Optional.ofNullable(jawaban.get(item))
                    .map(nilai -> Integer.toString(nilai.angka()))
                    .orElse("");
        }
    }
}
