package id.sembilan.performance;

import id.sembilan.performance.CetakanPage.Option;
import id.sembilan.web.Frame;
import java.util.List;

/** What to mend before printing, by what kind of thing it is. */
record PeriksaPage(Frame frame, String tahun, List<Option> years, String summary, boolean clean, List<Group> groups) {

    record Group(String label, List<Row> rows) {}

    record Row(String badge, String berat, String kalimat, String href, String tautan) {}
}
