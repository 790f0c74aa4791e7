package id.sembilan.performance;

import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agreements of a year, each as a table to read and to print. */
record PerjanjianPage(
        Frame frame,
        boolean editable,
        boolean saved,
        List<String> errors,
        List<Option> tahun,
        String chosen,
        List<Agreement> agreements,
        boolean first) {

    /**
     * One agreement.
     *
     * @param last whether it may be removed, because none builds upon it
     */
    record Agreement(
            String id,
            String judul,
            String hari,
            String tanggal,
            String alasan,
            boolean perubahan,
            boolean last,
            @Nullable Signatory pertama,
            @Nullable Signatory kedua,
            List<Line> lines) {}

    record Signatory(String nama, String jabatan, String pangkat, String nip) {}

    record Line(
            String id,
            int nomor,
            String tempat,
            String nama,
            String kalimat,
            String satuan,
            @Nullable String target,
            String typed) {}
}
