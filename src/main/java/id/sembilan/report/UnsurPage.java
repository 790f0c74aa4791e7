package id.sembilan.report;

import id.sembilan.report.ResultPage.Share;
import id.sembilan.web.Frame;
import java.util.List;

/** One unsur from its answers to its value. */
record UnsurPage(
        Frame frame,
        String back,
        String rangeName,
        String subject,
        String kode,
        String nama,
        String konversi,
        String mutu,
        String mutuClass,
        String kinerja,
        List<Item> items,
        boolean several,
        String nrr,
        String nrrLong,
        String bobot,
        String tertimbang) {

    /** One question with its answers; the working is the sum written out. */
    record Item(
            String kode, String teks, List<Share> shares, String working, String jumlah, String terisi, String mean) {}
}
