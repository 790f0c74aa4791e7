package id.sembilan.lkjip;

import id.sembilan.web.Frame;
import java.util.List;

/** How the sections stand, and how to arrange them otherwise. */
record SusunanPage(
        Frame frame,
        String tahun,
        List<Outline> outlines,
        List<Line> lines,
        List<LkjipPage.Option> parents,
        int most,
        List<String> errors,
        boolean saved) {

    /** A shipped outline. */
    record Outline(String kode, String nama, String keterangan, boolean chosen) {}

    /** A section. */
    record Line(String id, String number, String judul, int depth, boolean aktif, boolean sendiri) {}
}
