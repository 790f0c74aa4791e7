package id.sembilan.report;

import id.sembilan.report.ResultPage.Picture;
import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published result, or that it was withdrawn and why; others below it. */
record PublicationPage(
        Frame frame, @Nullable Result result, @Nullable String withdrawn, List<Link> others) {

    record Link(String href, String nama, String ikm, String mutu) {}

    record Value(String label, String value, String note) {}

    /** Respondents by one question; the poster prints only what the regulation asks for. */
    record Group(String judul, boolean poster, List<Value> rows) {}

    record Result(
            String unit,
            boolean sample,
            String periode,
            String href,
            String data,
            String ikm,
            String mutu,
            String mutuClass,
            String kinerja,
            String n,
            String bobot,
            String versi,
            String segel,
            @Nullable String superseded,
            @Nullable String rekap,
            String dasar,
            List<Bar> unsur,
            List<Value> layanan,
            List<Group> profil,
            List<Value> actions,
            List<Value> trend,
            @Nullable Picture picture) {}

    /** An unsur with its value, and how far its bar reaches in percent of the way from 25 to 100. */
    record Bar(String kode, String nama, String nilai, String mutu, String mutuClass, int width) {}
}
