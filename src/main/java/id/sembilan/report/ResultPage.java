package id.sembilan.report;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of a period, every figure with its way of computation; all numbers formatted. */
record ResultPage(
        Frame frame,
        Filters filters,
        String rangeName,
        String subject,
        @Nullable Headline headline,
        @Nullable String waiting,
        List<UnsurRow> unsur,
        @Nullable String dropped,
        @Nullable Steps steps,
        List<Convention> conventions,
        List<Picture> pictures,
        List<MonthRow> months,
        String processingLink,
        Export export) {

    /** The choices that a file is made with. */
    record Export(String periode, String layanan, String kuesioner) {}

    /** The choices above the result. */
    record Filters(List<Group> periode, List<Option> layanan, List<Option> kuesioner) {}

    record Group(String label, List<Option> options) {}

    record Option(String value, String label, boolean selected) {}

    /** The number the page is about. */
    record Headline(
            String ikm,
            String mutu,
            String mutuClass,
            String kinerja,
            String n,
            @Nullable String margin,
            @Nullable String sample,
            String lowest,
            String until) {}

    /** One line of the table of unsur; the lowest three are marked. */
    record UnsurRow(
            String kode,
            String nama,
            String jumlah,
            String terisi,
            String nrr,
            String bobot,
            String tertimbang,
            String konversi,
            String mutu,
            String mutuClass,
            int peringkat,
            boolean marked,
            String href,
            List<Share> shares) {}

    /** How often one nilai was given. */
    record Share(int nilai, String count, String percent) {}

    /** From the sum of the weighted means to the published number. */
    record Steps(String bobot, String sum, String product, String ikm, String limits) {}

    /** The same answers under another weight convention. */
    record Convention(String bobot, String highest, String ikm, String mutu, String difference, boolean current) {}

    /** A chart in both layouts, with a heading. */
    record Picture(String title, String note, String wide, String compact) {}

    record MonthRow(
            String month,
            String href,
            String n,
            String ikm,
            String mutu,
            @Nullable String margin) {}
}
