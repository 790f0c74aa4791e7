package id.sembilan.performance;

import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.web.Frame;
import java.util.List;

/** How the office calculates. */
record AturanPage(
        Frame frame,
        boolean editable,
        boolean saved,
        List<String> errors,
        List<Scale> scales,
        boolean own,
        String nama,
        String dasar,
        List<Band> bands,
        String batas,
        List<Option> metode) {

    record Scale(String kode, String label, List<String> bands, boolean chosen) {}

    record Band(int nomor, String nama, String batas, boolean termasuk) {}
}
