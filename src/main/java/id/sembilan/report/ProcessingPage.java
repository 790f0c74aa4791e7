package id.sembilan.report;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The processing table of the annex of PermenPANRB 14/2017, a page of it. */
record ProcessingPage(
        Frame frame,
        String back,
        String rangeName,
        String subject,
        List<Column> columns,
        List<Row> rows,
        List<Total> totals,
        String ikm,
        String mutu,
        String n,
        int page,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    record Column(String kode, String nama) {}

    /** A respondent: a running number of this page, and the answers; a blank one is a dash. */
    record Row(String number, List<String> cells) {}

    /** A line below the respondents. */
    record Total(String label, List<String> cells) {}
}
