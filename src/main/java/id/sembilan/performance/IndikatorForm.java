package id.sembilan.performance;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An indikator with its targets as it was typed. */
final class IndikatorForm {
    static final String TARGET = "target-";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern DECIMALS = Pattern.compile("[0-6]");
    private static final Pattern ORDER = Pattern.compile("[0-9]{1,4}");

    private final Map<String, Object> body;
    private final Messages messages;

    IndikatorForm(Map<String, Object> body, Messages messages) {
        this.body = body;
        this.messages = messages;
    }

    Optional<Indikator> indikator(String id, String rencanaId, int next, List<String> errors) {
        Optional<Jenis> jenis = Jenis.of(text("jenis"));
        Optional<Polaritas> polaritas = Polaritas.of(text("polaritas"));
        limit("nama", Batas.NAMA, true, "renstra.galat.indikator", errors);
        limit("satuan", Batas.SATUAN, false, "renstra.galat.satuan", errors);
        limit("sumber", Batas.SUMBER, false, "renstra.galat.sumber", errors);
        limit("penanggung", Batas.NAMA_PENDEK, false, "renstra.galat.penanggung", errors);
        if (jenis.isEmpty() || polaritas.isEmpty()) {
            errors.add(messages.get("renstra.galat.jenis"));
        }
        if (!DECIMALS.matcher(text("desimal")).matches()) {
            errors.add(messages.get("renstra.galat.desimal"));
        }
        Optional<BigDecimal> akhir =
                KetikanAngka.target(text("target_akhir"), messages.get("renstra.target_akhir"), messages, errors);
        Optional<Integer> tahun = tahunAkhir(errors);
        String order = text("urutan");
        if (!order.isEmpty() && !ORDER.matcher(order).matches()) {
            errors.add(messages.get("renstra.galat.urutan"));
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Indikator(
                id,
                rencanaId,
                text("nama"),
                jenis.orElseThrow(),
                text("satuan"),
                polaritas.orElseThrow(),
                text("sumber"),
                text("penanggung"),
                Integer.parseInt(text("desimal")),
                akhir,
                tahun,
                order.isEmpty() ? next : Integer.parseInt(order)));
    }

    /** What is wanted of each year of the plan; nothing where a field was left empty. */
    Map<Integer, Optional<BigDecimal>> targets(Renstra plan, List<String> errors) {
        Map<Integer, Optional<BigDecimal>> targets = new TreeMap<>();
        for (int tahun = plan.tahunAwal(); tahun <= plan.tahunAkhir(); tahun++) {
            String year = Integer.toString(tahun);
            targets.put(
                    tahun,
                    KetikanAngka.target(
                            text(TARGET + tahun), messages.get("renstra.target_tahun", year), messages, errors));
        }
        return targets;
    }

    private Optional<Integer> tahunAkhir(List<String> errors) {
        String typed = text("tahun_akhir");
        if (!typed.isEmpty() && !YEAR.matcher(typed).matches()) {
            errors.add(messages.get("renstra.galat.tahun_akhir"));
            return Optional.empty();
        }
        return Optional.of(typed).filter(one -> !one.isEmpty()).map(Integer::valueOf);
    }

    private void limit(String field, int longest, boolean needed, String key, List<String> errors) {
        if (text(field).length() > longest || (needed && text(field).isEmpty())) {
            errors.add(messages.get(key));
        }
    }

    private String text(String name) {
        @Nullable Object typed = body.get(name);
        return Field.text(typed == null ? null : typed.toString());
    }
}
