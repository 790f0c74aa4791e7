package id.sembilan.survey;

import static java.util.stream.Collectors.joining;

import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Unsur;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** The result of a table, once for people and once for machines. */
record Score(Hasil hasil, Optional<BigDecimal> margin, OptionalLong populasi) {
    private static final String NO_VALUE = "-";
    private static final int NRR_TEXT = 3;
    private static final int NRR_JSON = 6;

    String json() {
        SortedMap<Unsur, String> unsur = new TreeMap<>();
        hasil.unsur().forEach(one -> unsur.put(one.unsur(), json(one)));
        hasil.dropped().forEach(one -> unsur.put(one, json(one, 0, 0, "null", "null", "null", "null")));
        return """
                {"n":%d,
                "unsur":[
                %s
                ],
                "ikm":%s,"mutu":"%s","bobot":"%s"}
                """.formatted(
                        hasil.responden(),
                        String.join(",\n", unsur.values()),
                        hasil.ikm().nilai(),
                        hasil.mutu(),
                        bobot());
    }

    private static String json(HasilUnsur one) {
        return json(
                one.unsur(),
                one.jumlah(),
                one.terisi(),
                one.nrr().round(NRR_JSON).toPlainString(),
                one.nrrTertimbang().round(NRR_JSON).toPlainString(),
                one.nilaiKonversi().toPlainString(),
                '"' + one.mutu().name() + '"');
    }

    /** Names of unsur are ours and plain; nothing in them needs an escape. */
    private static String json(
            Unsur unsur, long jumlah, long terisi, String nrr, String tertimbang, String konversi, String mutu) {
        return """
                {"kode":"%s","nama":"%s","jumlah":%d,"terisi":%d,"nrr":%s,"nrrTertimbang":%s,"nilaiKonversi":%s,"mutu":%s}""".formatted(unsur.kode(), unsur.nama(), jumlah, terisi, nrr, tertimbang, konversi, mutu);
    }

    String text(Messages messages) {
        SortedMap<Unsur, String> unsur = new TreeMap<>();
        hasil.unsur().forEach(one -> unsur.put(one.unsur(), row(one)));
        hasil.dropped().forEach(one -> unsur.put(one, row(dropped(one))));
        String head = row(messages.get("score.judul").split(";", -1));
        return head + String.join("", unsur.values()) + System.lineSeparator() + facts(messages);
    }

    private static String row(HasilUnsur one) {
        return row(
                one.unsur().kode(),
                one.unsur().nama(),
                Formats.whole(one.jumlah()),
                Formats.whole(one.terisi()),
                Formats.decimal(one.nrr().round(NRR_TEXT)),
                Formats.decimal(one.nrrTertimbang().round(NRR_TEXT)),
                Formats.decimal(one.nilaiKonversi()),
                one.mutu().name(),
                Integer.toString(one.peringkat()));
    }

    private static String[] dropped(Unsur one) {
        return new String[] {one.kode(), one.nama(), "0", "0", NO_VALUE, NO_VALUE, NO_VALUE, NO_VALUE, NO_VALUE};
    }

    private static String row(String... cells) {
        return String.format("%-5s %-40s %7s %7s %6s %15s %15s %5s %10s%n", (Object[]) cells);
    }

    private String facts(Messages messages) {
        String mutu = messages.get("mutu." + hasil.mutu().name().toLowerCase(Locale.ROOT));
        List<String> facts = new ArrayList<>();
        facts.add(fact(messages, "ikm", Formats.decimal(hasil.ikm().nilai())));
        facts.add(fact(messages, "mutu", hasil.mutu() + " (" + mutu + ")"));
        facts.add(fact(messages, "responden", Formats.whole(hasil.responden())));
        populasi.ifPresent(all -> facts.add(fact(messages, "populasi", Formats.whole(all))));
        facts.add(fact(messages, "bobot", bobot()));
        margin.ifPresent(
                poin -> facts.add(fact(messages, "margin", messages.get("score.margin.nilai", Formats.decimal(poin)))));
        if (!hasil.dropped().isEmpty()) {
            String dropped = hasil.dropped().stream().map(Unsur::kode).collect(joining(", "));
            facts.add(fact(messages, "catatan", messages.get("score.catatan.gugur", dropped)));
        }
        return String.join("", facts);
    }

    private String bobot() {
        return hasil.bobot().text(hasil.unsur().size() + hasil.dropped().size());
    }

    private static String fact(Messages messages, String key, String value) {
        return String.format("%-16s %s%n", messages.get("score." + key), value);
    }
}
