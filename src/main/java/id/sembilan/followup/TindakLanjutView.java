package id.sembilan.followup;

import id.sembilan.followup.TindakLanjut.Status;
import id.sembilan.followup.TindakLanjutPage.Option;
import id.sembilan.followup.TindakLanjutPage.Row;
import id.sembilan.followup.TindakLanjutPage.Weak;
import id.sembilan.followup.TindakLanjutReading.FollowUp;
import id.sembilan.followup.TindakLanjutReading.Outcome;
import id.sembilan.office.Unit;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Unsur;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the follow-up as the texts of its page. */
@Singleton
final class TindakLanjutView {
    private static final int YEARS_AHEAD = 1;

    private final PeriodeReading periods;
    private final Messages messages;

    TindakLanjutView(PeriodeReading periods, Messages messages) {
        this.periods = periods;
        this.messages = messages;
    }

    /** The unsur of the period's result. */
    List<Unsur> unsur(Unit unit, Periode periode) {
        return periods.figures(unit, periode).figure().hasil().stream()
                .flatMap(hasil -> hasil.unsur().stream())
                .map(HasilUnsur::unsur)
                .toList();
    }

    TindakLanjutPage page(
            Frame frame,
            Unit unit,
            boolean planner,
            boolean saved,
            List<String> errors,
            List<Periode> all,
            @Nullable FollowUp followUp,
            LocalDate today) {
        Optional<FollowUp> some = Optional.ofNullable(followUp);
        Optional<Periode> chosen = some.map(FollowUp::periode);
        return new TindakLanjutPage(
                frame,
                planner,
                saved,
                errors,
                all.stream()
                        .map(one -> new Option(
                                one.id(), one.nama(), chosen.filter(one::equals).isPresent()))
                        .toList(),
                chosen.map(Periode::id).orElse(null),
                chosen.map(Periode::nama).orElse(""),
                some.flatMap(FollowUp::next).map(Periode::nama).orElse(null),
                some.stream()
                        .flatMap(one -> one.weakest().stream())
                        .map(TindakLanjutView::weak)
                        .toList(),
                some.map(one -> progress(one.kemajuan())).orElse(null),
                some.stream()
                        .flatMap(one -> one.outcomes().stream())
                        .map(one -> row(one, today))
                        .toList(),
                unsurOptions(unit, some),
                waktu(today, ""));
    }

    private List<Option> unsurOptions(Unit unit, Optional<FollowUp> followUp) {
        Optional<Unsur> lowest =
                followUp.flatMap(one -> one.weakest().stream().findFirst()).map(HasilUnsur::unsur);
        return followUp.stream()
                .flatMap(one -> unsur(unit, one.periode()).stream())
                .map(one -> new Option(
                        one.kode(),
                        one.kode() + " " + one.nama(),
                        lowest.filter(one::equals).isPresent()))
                .toList();
    }

    private static Weak weak(HasilUnsur one) {
        return new Weak(
                one.unsur().nama(),
                Formats.decimal(one.nilaiKonversi()),
                one.mutu().name(),
                one.mutu().name().toLowerCase(Locale.ROOT));
    }

    private @Nullable String progress(Kemajuan kemajuan) {
        if (kemajuan.planned() == 0) {
            return null;
        }
        String share = messages.get(
                "rtl.kemajuan",
                kemajuan.done(),
                kemajuan.planned(),
                kemajuan.percent().map(Formats::decimal).orElse("–"));
        return share + " "
                + kemajuan.months()
                        .map(took -> kemajuan.step()
                                .map(step -> messages.get("rtl.kecepatan", took, step))
                                .orElse(messages.get("rtl.kecepatan.lebih", took)))
                        .orElse(messages.get("rtl.kecepatan.belum"));
    }

    private Row row(Outcome outcome, LocalDate today) {
        TindakLanjut one = outcome.action();
        Optional<BigDecimal> change =
                outcome.after().flatMap(after -> outcome.before().map(before -> after.subtract(before)));
        return new Row(
                one.id(),
                one.unsur().kode() + " " + one.unsur().nama(),
                one.kegiatan(),
                one.penanggungJawab(),
                one.waktu().text(messages),
                messages.get("rtl.status." + one.status().kode())
                        + one.doneDay().map(day -> " " + Formats.day(day)).orElse(""),
                one.status() == Status.SELESAI ? "badge-good" : one.status() == Status.BERJALAN ? "badge-warn" : "",
                one.bukti(),
                one.bukti().matches("https?://\\S{1,900}") ? one.bukti() : null,
                one.doneDay().map(LocalDate::toString).orElse(""),
                outcome.before().map(Formats::decimal).orElse("–"),
                outcome.after().map(Formats::decimal).orElse("–"),
                change.map(TindakLanjutView::signed).orElse(null),
                waktu(today, one.waktu().kode()),
                status(one.status()));
    }

    private static String signed(BigDecimal number) {
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "";
        return sign + Formats.decimal(number.abs());
    }

    private List<Option> waktu(LocalDate today, String chosen) {
        List<String> kode = new ArrayList<>(Waktu.JANGKA);
        for (int year = today.getYear(); year <= today.getYear() + YEARS_AHEAD; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                kode.add(year + "-T" + quarter);
            }
        }
        return Stream.concat(kode.stream(), Stream.of(chosen).filter(one -> !one.isEmpty()))
                .distinct()
                .map(one -> new Option(one, new Waktu(one).text(messages), one.equals(chosen)))
                .toList();
    }

    private List<Option> status(Status chosen) {
        return Stream.of(Status.values())
                .map(one -> new Option(one.kode(), messages.get("rtl.status." + one.kode()), one == chosen))
                .toList();
    }
}
