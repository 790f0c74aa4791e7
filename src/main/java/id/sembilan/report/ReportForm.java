package id.sembilan.report;

import id.sembilan.scoring.HasilUnsur;
import id.sembilan.survey.LaporanKeeping;
import id.sembilan.web.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts as they arrived, before they are believed. */
final class ReportForm {
    private static final int LONGEST_LINE = 200;

    private final Map<String, String> fields;

    ReportForm(Map<String, ?> form) {
        fields = new LinkedHashMap<>();
        form.forEach((name, value) -> fields.put(name, first(value)));
    }

    /** Of a field that was sent several times the first counts. */
    private static String first(Object value) {
        Object one = value instanceof List<?> all && !all.isEmpty() ? all.getFirst() : value;
        return one.toString().replace("\r\n", "\n").strip();
    }

    /** The texts that differ from what the report would say anyhow; empty ones where nothing differs any more. */
    Map<String, String> texts(SkmData data, SkmWords standing, Messages messages, List<String> errors) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String kode : kodes(data)) {
            String text = fields.get(kode);
            if (text == null) {
                continue;
            }
            boolean line = SkmText.all().stream().anyMatch(one -> one.name().equals(kode) && one.lines() == 1);
            int most = line ? LONGEST_LINE : LaporanKeeping.MOST_LETTERS;
            if (text.length() > most) {
                errors.add(messages.get("laporan.galat.panjang", label(kode, data, messages), most));
            } else {
                texts.put(kode, text.equals(standing.of(kode)) ? "" : text);
            }
        }
        return texts;
    }

    static List<String> kodes(SkmData data) {
        List<String> kodes = new ArrayList<>();
        for (SkmText text : SkmText.values()) {
            if (text == SkmText.RTL) {
                data.hasil()
                        .terendah()
                        .forEach(one ->
                                kodes.add(SkmReport.ANALISIS + one.unsur().kode()));
            }
            kodes.add(text.name());
        }
        return kodes;
    }

    static String label(String kode, SkmData data, Messages messages) {
        Stream<HasilUnsur> weak = data.hasil().terendah().stream();
        return kode.startsWith(SkmReport.ANALISIS)
                ? messages.get(
                        "laporan.label.analisis",
                        weak.filter(one -> kode.endsWith("_" + one.unsur().kode()))
                                .map(one -> one.unsur().nama())
                                .findFirst()
                                .orElse(kode))
                : messages.get("laporan.label." + kode);
    }
}
