package id.sembilan.paper;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One batch: keying its sheets while it is open, and the sample afterwards.
 *
 * @param keys the fields to key, while there is a sheet to key
 * @param check the outcome of the sample so far, once the batch is closed
 */
record PaperPage(
        Frame frame,
        String id,
        String nomor,
        String layanan,
        String status,
        String badge,
        String progress,
        int keyed,
        int printed,
        List<String> errors,
        @Nullable String done,
        @Nullable Keys keys,
        List<Sheet> latest,
        @Nullable Check check) {

    /**
     * @param again whether this is the second keying of a sheet whose number is given
     */
    record Keys(
            String action,
            boolean again,
            int lembar,
            int most,
            String day,
            String today,
            String saran,
            List<Question> questions,
            List<Group> profile) {}

    record Question(int number, String kode, String words, String value) {}

    record Group(String kode, String title, List<Choice> choices) {}

    record Choice(String kode, String text, boolean chosen) {}

    record Sheet(int lembar, String digits) {}

    record Check(
            int sample, int waiting, String rate, @Nullable String hint, boolean mayKey, List<Row> rows) {}

    record Row(int lembar, String state, String badge, boolean decides, List<Difference> differences) {}

    record Difference(int number, String words, String first, String second) {}
}
