package id.sembilan.report;

import id.sembilan.office.Layanan;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.report.ResultPage.Convention;
import id.sembilan.report.ResultPage.Filters;
import id.sembilan.report.ResultPage.Group;
import id.sembilan.report.ResultPage.Headline;
import id.sembilan.report.ResultPage.MonthRow;
import id.sembilan.report.ResultPage.Option;
import id.sembilan.report.ResultPage.Share;
import id.sembilan.report.ResultPage.Steps;
import id.sembilan.report.ResultPage.UnsurRow;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Mutu;
import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.SampleSize;
import id.sembilan.scoring.Unsur;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.RangeText;
import id.sembilan.survey.Seal;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import id.sembilan.web.Ranges;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes figures as the texts of the result page; computes nothing itself. */
@Singleton
final class ResultView {
    static final int NRR_DECIMALS = 3;
    static final int TERTIMBANG_DECIMALS = 6;

    private final Messages messages;

    ResultView(Messages messages) {
        this.messages = messages;
    }

    Filters filters(Choices choices, ResultQuery query, List<KuesionerId> answered, Figure figure) {
        DayRange range = query.query().range();
        List<Group> periode = new ArrayList<>();
        periode.add(new Group(
                messages.get("hasil.saring.tahun"),
                choices.years().stream()
                        .map(year -> option(DayRange.of(year), range))
                        .toList()));
        List<Option> own = choices.periode().stream()
                .filter(one -> choices.years().stream().map(DayRange::of).noneMatch(one.range()::equals))
                .map(one -> new Option(
                        RangeText.of(one.range()), one.nama(), one.range().equals(range)))
                .toList();
        if (!own.isEmpty()) {
            periode.add(new Group(messages.get("hasil.saring.periode"), own));
        }
        Year year = Year.from(range.from());
        periode.add(new Group(
                messages.get("hasil.saring.bulan", year.toString()),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> option(DayRange.of(year.atMonth(month)), range))
                        .toList()));
        List<Option> layanan = new ArrayList<>();
        layanan.add(new Option(
                "", messages.get("hasil.saring.semua"), figure.layanan().isEmpty()));
        for (Layanan one : choices.layanan()) {
            layanan.add(new Option(
                    one.id(), one.nama(), figure.layanan().filter(one::equals).isPresent()));
        }
        return new Filters(once(periode, range), layanan, kuesioner(answered, figure));
    }

    private Option option(DayRange range, DayRange chosen) {
        return new Option(RangeText.of(range), name(range), range.equals(chosen));
    }

    /** A range that is in no group stands on top; one that is in two is chosen in the first only. */
    private List<Group> once(List<Group> groups, DayRange range) {
        boolean found =
                groups.stream().flatMap(group -> group.options().stream()).anyMatch(Option::selected);
        if (found) {
            return groups;
        }
        List<Group> all = new ArrayList<>(groups);
        all.addFirst(new Group(messages.get("hasil.saring.dipilih"), List.of(option(range, range))));
        return all;
    }

    private static List<Option> kuesioner(List<KuesionerId> answered, Figure figure) {
        return answered.size() < 2
                ? List.of()
                : answered.stream()
                        .map(id -> new Option(
                                id.toString(),
                                id.toString(),
                                id.equals(figure.kuesioner().id())))
                        .toList();
    }

    String name(DayRange range) {
        return Ranges.name(messages, range.from(), range.lastDay());
    }

    String subject(Figure figure) {
        return figure.layanan().map(Layanan::nama).orElseGet(() -> messages.get("hasil.saring.semua"));
    }

    Headline headline(Figure figure, Hasil hasil) {
        return new Headline(
                Formats.decimal(hasil.ikm().nilai()),
                hasil.mutu().name(),
                cssClass(hasil.mutu()),
                messages.get("mutu." + cssClass(hasil.mutu())),
                Formats.whole(hasil.responden()),
                figure.margin().map(Formats::decimal).orElse(null),
                figure.populasi().map(all -> sample(all, hasil.responden())).orElse(null),
                hasil.terendah().getFirst().unsur().nama(),
                figure.hasLive() ? Formats.day(figure.released()) : messages.get("hasil.fakta.impor"));
    }

    private String sample(long populasi, long n) {
        long needed = SampleSize.of(populasi);
        return needed > n
                ? messages.get("hasil.sampel.kurang", populasi, needed, needed - n)
                : messages.get("hasil.sampel.cukup", populasi, needed);
    }

    /** What is not in the figure, and why. */
    @Nullable
    String waiting(Figure figure) {
        if (figure.origin().seal().isPresent()) {
            return sealed(figure, figure.origin().seal().get());
        }
        if (figure.origin().rekap()) {
            return messages.get("hasil.rekap");
        }
        return figure.waiting() == 0
                ? null
                : messages.get(
                        "hasil.menunggu",
                        figure.waiting(),
                        figure.unit().closingTime().toString());
    }

    private String sealed(Figure figure, Seal seal) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(
                "hasil.tertutup", seal.versi(), Formats.day(figure.unit().day(seal.sealedAt()))));
        if (figure.origin().rekap()) {
            sentences.add(messages.get("hasil.rekap"));
        }
        if (figure.waiting() > 0) {
            sentences.add(messages.get("hasil.tertutup.sedikit"));
        }
        if (figure.origin().late() > 0) {
            sentences.add(messages.get("hasil.tertutup.lambat", figure.origin().late()));
        }
        return String.join(" ", sentences);
    }

    @Nullable
    String dropped(Hasil hasil) {
        return hasil.dropped().isEmpty()
                ? null
                : messages.get(
                        "hasil.tanpa_jawaban",
                        hasil.dropped().stream().map(Unsur::nama).collect(Collectors.joining(", ")));
    }

    List<UnsurRow> unsur(Figure figure, Hasil hasil, String parameters) {
        List<HasilUnsur> lowest = hasil.terendah();
        return hasil.unsur().stream()
                .map(one -> row(one, figure.tally().frekuensi(one.unsur()), lowest.contains(one), parameters))
                .toList();
    }

    private static UnsurRow row(HasilUnsur one, Frekuensi counts, boolean marked, String parameters) {
        return new UnsurRow(
                one.unsur().kode(),
                one.unsur().nama(),
                Formats.whole(one.jumlah()),
                Formats.whole(one.terisi()),
                Formats.decimal(one.nrr().round(NRR_DECIMALS)),
                Formats.decimal(one.bobot().round(TERTIMBANG_DECIMALS)),
                Formats.decimal(one.nrrTertimbang().round(TERTIMBANG_DECIMALS)),
                Formats.decimal(one.nilaiKonversi()),
                one.mutu().name(),
                cssClass(one.mutu()),
                one.peringkat(),
                marked,
                "/hasil/unsur/" + one.unsur().kode() + "?" + parameters,
                shares(counts));
    }

    static List<Share> shares(Frekuensi counts) {
        return IntStream.rangeClosed(Nilai.TERENDAH, Nilai.TERTINGGI)
                .mapToObj(nilai -> new Share(
                        nilai,
                        Formats.whole(counts.kali(new Nilai(nilai))),
                        counts.share(new Nilai(nilai)).map(Formats::decimal).orElse("–")))
                .toList();
    }

    Steps steps(Figure figure, Hasil hasil) {
        return new Steps(
                hasil.bobot().text(figure.kuesioner().unsur().size()),
                Formats.decimal(hasil.indeks().round(TERTIMBANG_DECIMALS)),
                Formats.decimal(hasil.indeks().times(25).round(TERTIMBANG_DECIMALS)),
                Formats.decimal(hasil.ikm().nilai()),
                messages.get("mutu.batas." + cssClass(hasil.mutu())));
    }

    /** The same answers under the four conventions in use, so that a difference to a spreadsheet explains itself. */
    List<Convention> conventions(Figure figure, Hasil hasil) {
        List<Bobot> all = new ArrayList<>();
        if (hasil.bobot() instanceof Bobot.Sendiri) {
            all.add(hasil.bobot());
        }
        all.add(new Bobot.Sama());
        List<Unsur> unsur = figure.kuesioner().unsur();
        for (Bobot printed : Bobot.Cetak.values()) {
            if (printed.refusal(unsur).isEmpty()) {
                all.add(printed);
            }
        }
        return all.stream()
                .flatMap(bobot -> figure.tally().hasil(bobot).stream())
                .map(other -> convention(other, hasil, unsur.size()))
                .toList();
    }

    private static Convention convention(Hasil other, Hasil own, int unsur) {
        BigDecimal difference = other.ikm().nilai().subtract(own.ikm().nilai());
        return new Convention(
                other.bobot().text(unsur),
                Formats.decimal(other.highest().nilai()),
                Formats.decimal(other.ikm().nilai()),
                other.mutu().name(),
                signed(difference),
                other.bobot().equals(own.bobot()));
    }

    static String signed(BigDecimal difference) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return sign + Formats.decimal(difference.abs());
    }

    /** Each month leads to its own result page, for the same layanan and kuesioner. */
    List<MonthRow> months(SortedMap<YearMonth, Figure> months, ResultQuery query) {
        return months.entrySet().stream()
                .flatMap(entry -> entry.getValue().hasil().stream().map(hasil -> month(entry, hasil, query)))
                .toList();
    }

    private static MonthRow month(Map.Entry<YearMonth, Figure> entry, Hasil hasil, ResultQuery query) {
        return new MonthRow(
                Formats.month(entry.getKey()),
                "/hasil?" + query.within(DayRange.of(entry.getKey())).parameters(),
                Formats.whole(hasil.responden()),
                Formats.decimal(hasil.ikm().nilai()),
                hasil.mutu().name(),
                entry.getValue().margin().map(Formats::decimal).orElse(null));
    }

    static String cssClass(Mutu mutu) {
        return mutu.name().toLowerCase(Locale.ROOT);
    }

    static Optional<HasilUnsur> find(Hasil hasil, String kode) {
        return hasil.unsur().stream()
                .filter(one -> one.unsur().kode().equals(kode))
                .findFirst();
    }
}
