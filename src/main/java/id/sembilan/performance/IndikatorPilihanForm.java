package id.sembilan.performance;

import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was chosen on the preview of a file with indikator. */
final class IndikatorPilihanForm {
    static final String ASKED = "angka-";
    static final String LINKED = "tautan-";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,12})?");
    private static final int LONGEST_PLAN = 10;

    private final Map<String, Object> body;

    IndikatorPilihanForm(Map<String, Object> body) {
        this.body = body;
    }

    boolean has(String name) {
        return body.containsKey(name);
    }

    String text(String name) {
        @Nullable Object typed = body.get(name);
        return Field.text(typed == null ? null : typed.toString());
    }

    /** The readings chosen for numbers that have two. */
    Map<String, BigDecimal> answers() {
        Map<String, BigDecimal> answers = new HashMap<>();
        body.keySet().stream()
                .filter(name -> name.startsWith(ASKED))
                .filter(name -> NUMBER.matcher(text(name)).matches())
                .forEach(name -> answers.put(name.substring(ASKED.length()), new BigDecimal(text(name))));
        return answers;
    }

    /** The decisions; it may only be used where no error was added. */
    Optional<IndikatorPilihan> chosen(
            List<IndikatorUsulan> all, List<Renstra> plans, Messages messages, List<String> errors) {
        Optional<Renstra> plan =
                plans.stream().filter(one -> one.id().equals(text("renstra"))).findFirst();
        Optional<Integer> from = plan.map(Renstra::tahunAwal).or(() -> year("tahun_awal"));
        Optional<Integer> until = plan.map(Renstra::tahunAkhir).or(() -> year("tahun_akhir"));
        Optional<Integer> laporan = year("laporan");
        String nama = text("nama");
        if (plan.isEmpty() && (nama.isEmpty() || nama.length() > Batas.NAMA_PENDEK)) {
            errors.add(messages.get("renstra.galat.nama"));
        }
        if (from.isEmpty() || until.isEmpty() || !isPlan(from.get(), until.get())) {
            errors.add(messages.get("renstra.galat.tahun"));
        }
        if (laporan.isEmpty()) {
            errors.add(messages.get("kinerja.impor.galat.laporan"));
        } else if (from.isPresent()
                && until.isPresent()
                && (laporan.get() < from.get() || laporan.get() > until.get())) {
            errors.add(messages.get("kinerja.impor.galat.di_luar", laporan.get().toString()));
        }
        Optional<LocalDate> awal = day("hari_awal", messages, errors);
        Optional<LocalDate> perubahan = day("hari_perubahan", messages, errors);
        agreements(all, laporan, awal, perubahan, messages, errors);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IndikatorPilihan(
                plan.map(Renstra::id),
                nama,
                from.orElseThrow(),
                until.orElseThrow(),
                laporan.orElseThrow(),
                links(all),
                awal,
                perubahan,
                text("alasan")));
    }

    static boolean isPlan(int from, int until) {
        return until >= from && until - from < LONGEST_PLAN;
    }

    private void agreements(
            List<IndikatorUsulan> all,
            Optional<Integer> laporan,
            Optional<LocalDate> awal,
            Optional<LocalDate> perubahan,
            Messages messages,
            List<String> errors) {
        boolean changed = all.stream()
                .flatMap(one -> one.tahun().stream())
                .anyMatch(row -> laporan.filter(year -> year == row.tahun()).isPresent()
                        && row.nilai().perubahan().isPresent());
        if (changed && (awal.isEmpty() || perubahan.isEmpty())) {
            errors.add(messages.get("kinerja.impor.galat.perubahan"));
        }
        if (perubahan.isPresent() && (awal.isEmpty() || perubahan.get().isBefore(awal.get()))) {
            errors.add(messages.get("perjanjian.galat.urutan"));
        }
        if (perubahan.isPresent() && (text("alasan").isEmpty() || text("alasan").length() > Batas.ALASAN)) {
            errors.add(messages.get("perjanjian.galat.alasan"));
        }
    }

    private Map<String, Cara> links(List<IndikatorUsulan> all) {
        Map<String, Cara> links = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String kunci = all.get(i).kunci();
            Cara.of(text(LINKED + i)).filter(cara -> cara != Cara.PERIODE).ifPresent(cara -> links.put(kunci, cara));
        }
        return links;
    }

    private Optional<Integer> year(String name) {
        return Optional.of(text(name))
                .filter(typed -> YEAR.matcher(typed).matches())
                .map(Integer::valueOf);
    }

    private Optional<LocalDate> day(String name, Messages messages, List<String> errors) {
        String typed = text(name);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            errors.add(messages.get("perjanjian.galat.hari"));
            return Optional.empty();
        }
    }
}
