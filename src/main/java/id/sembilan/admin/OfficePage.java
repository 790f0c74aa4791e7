package id.sembilan.admin;

import id.sembilan.web.Frame;
import java.util.List;

/** The form of the first run and of the settings. */
record OfficePage(
        Frame frame,
        String action,
        boolean first,
        boolean saved,
        List<String> errors,
        String nama,
        List<Choice> zona,
        String tutup,
        List<Choice> bobot,
        String bobotSendiri,
        String layanan,
        List<Choice> kuesioner,
        List<Choice> urutan) {

    record Choice(String value, String label, boolean chosen) {}
}
