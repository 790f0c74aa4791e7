package id.sembilan.performance;

import id.sembilan.performance.CetakanPage.Group;
import id.sembilan.performance.CetakanPage.Option;
import id.sembilan.performance.CetakanPage.Row;
import id.sembilan.performance.CetakanPage.Typed;
import id.sembilan.performance.CetakanReading.TahunCetakan;
import id.sembilan.performance.Dinilai.Putusan;
import id.sembilan.performance.Hitungan.Kelompok;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes printed figures and what is said of them as the texts of the page. */
@Singleton
final class CetakanView {
    private static final int YEARS = 8;
    /** What is wrong stands first. */
    private static final List<Putusan> ORDER = List.of(
            Putusan.SALAH,
            Putusan.TAK_TERBACA,
            Putusan.BELUM,
            Putusan.EJAAN,
            Putusan.TERPOTONG,
            Putusan.PEMBULATAN,
            Putusan.SESUAI);

    private final Messages messages;

    CetakanView(Messages messages) {
        this.messages = messages;
    }

    CetakanPage page(
            Frame frame,
            int tahun,
            int thisYear,
            boolean editor,
            boolean saved,
            List<String> errors,
            TahunCetakan year,
            CetakanForm form) {
        return new CetakanPage(
                frame,
                Integer.toString(tahun),
                years(tahun, thisYear),
                editor,
                saved,
                errors,
                summary(year),
                year.butir().stream()
                        .sorted(Comparator.comparing(
                                one -> ORDER.indexOf(one.dinilai().putusan())))
                        .map(this::row)
                        .toList(),
                groups(year, Field.text(form.kunci())),
                new Typed(
                        Field.text(form.tercetak()),
                        Field.text(form.dokumen()),
                        Field.text(form.halaman()),
                        Field.text(form.anggaran()),
                        Field.text(form.realisasi()),
                        Field.text(form.catatan())));
    }

    static List<Option> years(int chosen, int thisYear) {
        return Stream.concat(IntStream.range(0, YEARS).mapToObj(back -> thisYear - back), Stream.of(chosen))
                .distinct()
                .map(year -> new Option(Integer.toString(year), Integer.toString(year), year == chosen))
                .toList();
    }

    private @Nullable String summary(TahunCetakan year) {
        if (year.butir().isEmpty()) {
            return null;
        }
        long wrong = count(year, Putusan.SALAH);
        long cut = count(year, Putusan.TERPOTONG) + count(year, Putusan.PEMBULATAN) + count(year, Putusan.EJAAN);
        return messages.get(
                "cetakan.ringkas",
                Formats.whole(year.butir().size()),
                Formats.whole(wrong),
                Formats.whole(cut),
                Formats.whole(count(year, Putusan.SESUAI)));
    }

    private static long count(TahunCetakan year, Putusan putusan) {
        return year.butir().stream()
                .filter(one -> one.dinilai().putusan() == putusan)
                .count();
    }

    private Row row(TahunCetakan.Butir butir) {
        Dinilai one = butir.dinilai();
        Tercetak printed = one.tercetak();
        return new Row(
                butir.id(),
                one.nama(),
                printed.teks(),
                one.putusan() == Putusan.SESUAI ? null : one.benar().orElse(null),
                badge(one.putusan()),
                messages.get("cetakan.putusan." + one.putusan().name().toLowerCase(Locale.ROOT)),
                one.slip().map(this::slip).orElse(null),
                printed.halaman().isEmpty()
                        ? printed.dokumen()
                        : messages.get("cetakan.tempat", printed.dokumen(), printed.halaman()),
                printed.catatan());
    }

    String slip(Slip slip) {
        return messages.get("cetakan.slip." + slip.jenis().name().toLowerCase(Locale.ROOT), slip.isi());
    }

    static String badge(Putusan putusan) {
        return switch (putusan) {
            case SESUAI -> "badge-good";
            case SALAH, TAK_TERBACA -> "badge-bad";
            case TERPOTONG, PEMBULATAN, EJAAN -> "badge-warn";
            case BELUM -> "";
        };
    }

    private List<Group> groups(TahunCetakan year, String chosen) {
        List<Group> groups = new ArrayList<>();
        for (Kelompok kelompok : Kelompok.values()) {
            List<Option> figures = new ArrayList<>(year.hitungan().stream()
                    .filter(one -> one.kelompok() == kelompok)
                    .map(one -> new Option(one.kunci(), one.nama(), one.kunci().equals(chosen)))
                    .toList());
            if (kelompok == Kelompok.UANG) {
                figures.add(new Option(
                        CetakanReading.TERBILANG,
                        messages.get("cetakan.nama.terbilang"),
                        chosen.equals(CetakanReading.TERBILANG)));
            }
            if (!figures.isEmpty()) {
                groups.add(new Group(
                        messages.get("cetakan.kelompok." + kelompok.name().toLowerCase(Locale.ROOT)), figures));
            }
        }
        return groups;
    }
}
