package id.sembilan.survey;

import id.sembilan.web.Frame;
import java.util.List;

/** The survey periods with their conventions, and the form for another. */
record PeriodePage(
        Frame frame, List<Row> periode, List<String> errors, boolean saved, String newRange, String newBobot) {

    record Row(
            String id,
            String nama,
            String range,
            String bobot,
            String populasi,
            String needed,
            boolean sealed,
            String result) {}
}
