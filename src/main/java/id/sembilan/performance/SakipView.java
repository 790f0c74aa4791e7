package id.sembilan.performance;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.Rekomendasi.Asal;
import id.sembilan.performance.Rekomendasi.Status;
import id.sembilan.performance.Sakip.Bagian;
import id.sembilan.performance.Sakip.Komponen;
import id.sembilan.performance.Sakip.Nilai;
import id.sembilan.performance.SakipPage.Isi;
import id.sembilan.performance.SakipPage.Rek;
import id.sembilan.performance.SakipPage.Row;
import id.sembilan.performance.SakipPage.Year;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Reader;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the evaluations of SAKIP and the recommendations as the texts of their page. */
@Singleton
final class SakipView {
    private static final String NONE = "–";
    private static final int DECIMALS = 2;

    private final SakipReading reading;
    private final BerkasStore files;
    private final Office office;
    private final Reader reader;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    SakipView(
            SakipReading reading,
            BerkasStore files,
            Office office,
            Reader reader,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.reading = reading;
        this.files = files;
        this.office = office;
        this.reader = reader;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param typed what stands in the form again after a refusal
     */
    ModelAndView<SakipPage> page(
            Authentication authentication,
            Optional<Integer> asked,
            boolean saved,
            List<String> errors,
            Map<String, String> typed) {
        Unit unit = office.unit();
        LocalDate today = unit.day(clock.instant());
        int tahun = asked.orElse(today.getYear() - 1);
        List<Sakip> years = reading.years(unit, Math.max(tahun, today.getYear()));
        Optional<Sakip> chosen =
                years.stream().filter(one -> one.tahun() == tahun).findFirst();
        Map<String, Berkas> berkas = reader.read(reads -> files.all(reads, unit.id()));
        Role role = Visitor.role(authentication);
        return new ModelAndView<>(
                "sakip",
                new SakipPage(
                        frames.of(authentication, "/sakip", messages.get("sakip.judul")),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        years.stream().map(one -> year(one, tahun)).toList(),
                        rows(years),
                        Integer.toString(tahun),
                        chosen.isPresent(),
                        komponen(chosen, typed),
                        typed.getOrDefault(
                                "tercetak",
                                chosen.flatMap(Sakip::tercetak)
                                        .map(Isian::decimal)
                                        .orElse("")),
                        typed.getOrDefault("sumber", chosen.map(Sakip::sumber).orElse("")),
                        chosen.flatMap(Sakip::buktiId)
                                .map(berkas::get)
                                .map(BuktiLink::of)
                                .orElse(null),
                        chosen.filter(Sakip::isContradictory)
                                .map(one -> messages.get(
                                        "sakip.beda",
                                        Formats.decimal(one.tercetak().orElseThrow()),
                                        two(one.jumlah().orElseThrow())))
                                .orElse(null),
                        reading.all(unit).stream()
                                .map(one -> rek(one, berkas, today))
                                .toList(),
                        blank(tahun, typed, unit),
                        today.toString()));
    }

    private Year year(Sakip one, int chosen) {
        return new Year(
                Integer.toString(one.tahun()),
                one.nilai().map(SakipView::two).orElse(NONE),
                one.predikat().map(Predikat::name).orElse(null),
                one.predikat()
                        .map(some -> messages.get("sakip.predikat." + some.kode()))
                        .orElse(""),
                one.tahun() == chosen);
    }

    private List<Row> rows(List<Sakip> years) {
        return Arrays.stream(Komponen.values())
                .map(one -> new Row(
                        messages.get("sakip.komponen." + one.kode()),
                        Formats.decimal(one.bobot()),
                        values(years, year -> Optional.ofNullable(
                                        year.komponen().get(one))
                                .map(Nilai::jumlah))))
                .toList();
    }

    private static List<String> values(List<Sakip> years, Function<Sakip, Optional<BigDecimal>> of) {
        return years.stream()
                .map(one -> of.apply(one).map(SakipView::two).orElse(NONE))
                .toList();
    }

    private List<SakipPage.Komponen> komponen(Optional<Sakip> chosen, Map<String, String> typed) {
        return Arrays.stream(Komponen.values())
                .map(one -> {
                    Optional<Nilai> nilai = chosen.flatMap(
                            year -> Optional.ofNullable(year.komponen().get(one)));
                    return new SakipPage.Komponen(
                            messages.get("sakip.komponen." + one.kode()),
                            Formats.decimal(one.bobot()),
                            Arrays.stream(Bagian.values())
                                    .map(part -> bagian(one, part, nilai, typed))
                                    .toList(),
                            isi(
                                    SakipForm.total(one),
                                    "sakip.jumlah_komponen",
                                    one.bobot(),
                                    // Beside its parts a total would have to be changed with each of them.
                                    nilai.filter(some -> some.bagian().isEmpty())
                                            .map(Nilai::jumlah),
                                    typed));
                })
                .toList();
    }

    private Isi bagian(Komponen komponen, Bagian bagian, Optional<Nilai> nilai, Map<String, String> typed) {
        return isi(
                SakipForm.name(komponen, bagian),
                "sakip.bagian." + bagian.kode(),
                bagian.maksimum(komponen),
                nilai.flatMap(one -> Optional.ofNullable(one.bagian().get(bagian))),
                typed);
    }

    private Isi isi(String name, String label, BigDecimal most, Optional<BigDecimal> value, Map<String, String> typed) {
        return new Isi(
                name,
                messages.get(label),
                Formats.decimal(most.scale() < 0 ? most.setScale(0) : most),
                typed.getOrDefault(name, value.map(Isian::decimal).orElse("")));
    }

    private Rek rek(Rekomendasi one, Map<String, Berkas> berkas, LocalDate today) {
        boolean open = one.status() == Status.BELUM || one.status() == Status.PROSES;
        return new Rek(
                one.id(),
                Integer.toString(one.tahun()),
                messages.get("rekomendasi.asal." + one.asal().kode()),
                one.uraian(),
                one.tindakLanjut(),
                one.penanggungJawab(),
                one.tenggat().map(LocalDate::toString).orElse(""),
                one.tenggat().map(Formats::day).orElse(null),
                open && one.tenggat().filter(day -> day.isBefore(today)).isPresent(),
                messages.get("rekomendasi.status." + one.status().kode())
                        + one.selesai().map(day -> " " + Formats.day(day)).orElse(""),
                one.status() == Status.SELESAI ? "badge-good" : one.status() == Status.PROSES ? "badge-warn" : "",
                one.selesai().map(LocalDate::toString).orElse(""),
                one.catatan(),
                one.buktiId().map(berkas::get).map(BuktiLink::of).orElse(null),
                asal(one.asal()),
                status(one.status()));
    }

    private Rek blank(int tahun, Map<String, String> typed, Unit unit) {
        Rekomendasi one = new Rekomendasi(
                "",
                unit.id(),
                tahun,
                Asal.of(typed.getOrDefault("asal", "")).orElse(Asal.LHE),
                typed.getOrDefault("uraian", ""),
                typed.getOrDefault("tindak_lanjut", ""),
                typed.getOrDefault("penanggung", ""),
                Optional.empty(),
                Status.BELUM,
                Optional.empty(),
                "",
                Optional.empty(),
                0);
        return rek(one, Map.of(), LocalDate.EPOCH);
    }

    private List<Pilihan> asal(Asal chosen) {
        return Stream.of(Asal.values())
                .map(one -> new Pilihan(one.kode(), messages.get("rekomendasi.asal." + one.kode()), one == chosen))
                .toList();
    }

    private List<Pilihan> status(@Nullable Status chosen) {
        return Stream.of(Status.values())
                .map(one -> new Pilihan(one.kode(), messages.get("rekomendasi.status." + one.kode()), one == chosen))
                .toList();
    }

    private static String two(BigDecimal one) {
        return Formats.decimal(one.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
