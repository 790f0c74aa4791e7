package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.performance.EfisiensiPage.Effect;
import id.sembilan.performance.EfisiensiPage.Option;
import id.sembilan.performance.EfisiensiPage.Printed;
import id.sembilan.performance.EfisiensiPage.Row;
import id.sembilan.performance.EfisiensiPage.Way;
import id.sembilan.performance.EfisiensiTahun.Baris;
import id.sembilan.scoring.Cetakan;
import id.sembilan.scoring.Cetakan.Penilaian;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the efficiency of a year as the texts of its page. */
@Singleton
final class EfisiensiView {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final EfisiensiWorking working;
    private final Messages messages;

    EfisiensiView(EfisiensiWorking working, Messages messages) {
        this.working = working;
        this.messages = messages;
    }

    EfisiensiPage page(
            Frame frame,
            boolean planner,
            boolean saved,
            List<String> errors,
            List<Integer> years,
            EfisiensiTahun year) {
        Metode chosen = year.aturan().metode();
        return new EfisiensiPage(
                frame,
                planner,
                saved,
                errors,
                Integer.toString(year.tahun()),
                Stream.concat(years.stream(), Stream.of(year.tahun()))
                        .distinct()
                        .sorted()
                        .map(one -> new Option(Integer.toString(one), Integer.toString(one), one == year.tahun()))
                        .toList(),
                messages.get("efisiensi.metode.dipakai", working.name(chosen)),
                Stream.of(Metode.values())
                        .map(one -> new Option(one.name(), working.name(one), one == chosen))
                        .toList(),
                year.aturan().kategori().text(),
                year.aturan().bolehDibawah(),
                year.seluruh(),
                year.baris().stream().map(one -> row(year, one)).toList(),
                year.baris().stream().flatMap(this::effects).toList(),
                year.terbit().stream().map(one -> printed(year, one)).toList());
    }

    private Row row(EfisiensiTahun year, Baris one) {
        Optional<Efisiensi> chosen = one.of(year.aturan().metode());
        String word = chosen.map(value -> word(year, one, value)).orElse(messages.get("efisiensi.belum"));
        boolean good = chosen.filter(value -> year.boleh(one) && EfisiensiTahun.isEfisien(value))
                .isPresent();
        return new Row(
                one.rencana().uraian(),
                String.join(
                        "; ",
                        one.indikator().stream().map(i -> i.indikator().nama()).toList()),
                EfisiensiWorking.percent(one.capaian().map(Capaian::persen)),
                money(one.serapan(), one.serapan().anggaran()),
                money(one.serapan(), one.serapan().realisasi()),
                EfisiensiWorking.percent(one.serapan().persen()),
                chosen.map(EfisiensiWorking::value).orElse("–"),
                word,
                good ? "badge-good" : chosen.isEmpty() ? "" : "badge-warn",
                ways(year, one.capaian(), one.serapan()));
    }

    /** Nothing planned and nothing spent: no budget was told for it, which is not a budget of 0. */
    private static String money(Serapan all, long part) {
        return all.anggaran() == 0 && all.realisasi() == 0 ? "–" : Formats.whole(part);
    }

    /** "Efisien" only where enough was reached. */
    private String word(EfisiensiTahun year, Baris one, Efisiensi value) {
        if (!year.boleh(one)) {
            return messages.get("efisiensi.kata.belum_boleh");
        }
        if (value.metode() == Metode.PMK_22) {
            return year.aturan().kategori().of(value.nilai());
        }
        return messages.get(EfisiensiTahun.isEfisien(value) ? "efisiensi.kata.ya" : "efisiensi.kata.tidak");
    }

    private List<Way> ways(EfisiensiTahun year, Optional<Capaian> capaian, Serapan money) {
        return capaian.stream()
                .flatMap(reached -> Stream.of(Metode.values())
                        .flatMap(metode ->
                                Efisiensi.of(metode, List.of(new Efisiensi.Keluaran(reached, money))).stream())
                        .map(value -> new Way(
                                working.name(value.metode()),
                                working.working(value, reached, money),
                                value.metode() == year.aturan().metode())))
                .toList();
    }

    private Stream<Effect> effects(Baris row) {
        return row.indikator().stream().map(one -> {
            Optional<Capaian> reached = one.tahunIni().capaian();
            return new Effect(
                    one.indikator().nama(),
                    EfisiensiWorking.percent(reached.map(Capaian::persen)),
                    money(row.serapan(), row.serapan().realisasi()),
                    EfisiensiWorking.percent(row.serapan().persen()),
                    reached.map(this::effective).orElse(messages.get("efisiensi.belum")));
        });
    }

    private String effective(Capaian one) {
        return messages.get(one.persen().isBelow(HUNDRED) ? "efisiensi.efektif.belum" : "efisiensi.efektif.ya");
    }

    private Printed printed(EfisiensiTahun year, EfisiensiTerbit one) {
        EfisiensiTerbit.Hasil result = one.check();
        List<String> notes = new ArrayList<>();
        result.salah().ifPresent(slip -> notes.add(messages.get(slip)));
        result.benar()
                .filter(right -> result.metode().isEmpty())
                .ifPresent(right -> notes.add(messages.get("efisiensi.terbit.benar", EfisiensiWorking.percent(right))));
        ways(year, Optional.of(one.keluaran().capaian()), one.serapan())
                .forEach(way -> notes.add(messages.get("efisiensi.terbit.cara", way.nama(), way.working())));
        year.baris().stream()
                .filter(row -> row.indikator().stream()
                        .anyMatch(some -> some.indikator().nama().equalsIgnoreCase(one.indikator())))
                .findFirst()
                .ifPresent(row -> inputs(row, one, notes));
        return new Printed(
                one.indikator() + " · " + one.sasaran(),
                one.efisiensi().map(Formats::decimal).orElse("–"),
                one.kategori(),
                result.metode().isPresent() ? "badge-good" : "badge-bad",
                verdict(one, result),
                share(result),
                notes);
    }

    private String verdict(EfisiensiTerbit one, EfisiensiTerbit.Hasil result) {
        if (one.efisiensi().isEmpty()) {
            return messages.get("efisiensi.terbit.tanpa");
        }
        return result.metode()
                .map(metode -> messages.get("efisiensi.terbit.mengikuti", working.name(metode)))
                .orElse(messages.get(
                        result.salah().isPresent() ? "efisiensi.terbit.salah" : "efisiensi.terbit.tak_ditemukan"));
    }

    private @Nullable String share(EfisiensiTerbit.Hasil result) {
        Optional<Cetakan> wrong = result.persen().filter(check -> check.penilaian() == Penilaian.SALAH);
        return wrong.map(check -> messages.get(
                        "efisiensi.terbit.serapan", Formats.decimal(check.tercetak()), Formats.decimal(check.benar())))
                .orElse(null);
    }

    /** The document's inputs beside those that are kept here. */
    private void inputs(Baris row, EfisiensiTerbit one, List<String> notes) {
        row.capaian()
                .map(Capaian::printed)
                .filter(here -> here.compareTo(one.capaian()) != 0)
                .ifPresent(here ->
                        notes.add(messages.get("efisiensi.terbit.capaian", written(one.capaian()), written(here))));
        if (!row.serapan().equals(one.serapan()) && row.serapan().anggaran() > 0) {
            notes.add(messages.get(
                    "efisiensi.terbit.uang",
                    Formats.whole(one.serapan().realisasi()),
                    Formats.whole(one.serapan().anggaran()),
                    money(row.serapan(), row.serapan().realisasi()),
                    Formats.whole(row.serapan().anggaran())));
        }
    }

    private static String written(BigDecimal number) {
        return Formats.decimal(number.scale() < 0 ? number.setScale(0) : number) + "%";
    }
}
