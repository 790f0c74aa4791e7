package id.sembilan.lkjip;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The LKjIP of a year: what stands in it and how far each part is. */
record LkjipPage(
        Frame frame,
        String tahun,
        List<Option> years,
        String susunan,
        List<Line> lines,
        String progress,
        boolean editable,
        Identity identity,
        boolean keeper,
        @Nullable String template,
        List<Version> versions,
        List<Option> stages,
        List<Attached> annexes,
        List<String> errors,
        boolean saved) {

    /** What stands on the cover, and how it is edited. */
    record Identity(String ringkas, String instansi, String tempat, String tanggal) {}

    record Option(String value, String label, boolean chosen) {}

    /**
     * A section.
     *
     * @param depth 1 for a chapter
     * @param badge the style of its state
     */
    record Line(String href, String number, String judul, int depth, String state, String badge) {}

    /**
     * A kept version.
     *
     * @param superseded seals in it that no longer count, as sentences
     */
    record Version(
            String href,
            String judul,
            boolean last,
            String rinci,
            String catatan,
            String pdfSha256,
            String docxSha256,
            List<String> seals,
            List<String> superseded,
            List<Signed> signed) {}

    /** A file that came back signed. */
    record Signed(String href, String rinci, String sha256) {}

    /** An annex. */
    record Attached(String id, String judul, String rinci) {}
}
