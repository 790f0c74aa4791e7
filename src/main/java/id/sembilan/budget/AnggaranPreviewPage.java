package id.sembilan.budget;

import id.sembilan.budget.AnggaranPage.Finding;
import id.sembilan.budget.AnggaranPage.Money;
import id.sembilan.budget.AnggaranPage.Option;
import id.sembilan.web.Frame;
import java.util.List;

/** What keeping a budget would give, with what must be answered before. */
record AnggaranPreviewPage(
        Frame frame,
        String draft,
        String fileName,
        String tahun,
        List<String> errors,
        List<Question> questions,
        List<String> notes,
        boolean replaces,
        String n,
        Money total,
        List<Finding> findings,
        List<Row> rows) {

    record Question(String field, String text, List<Option> options) {}

    record Row(String level, String tingkat, String kode, String uraian, String sasaran, Money money) {}
}
