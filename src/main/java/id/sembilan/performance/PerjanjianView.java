package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.Pejabat.Peran;
import id.sembilan.performance.Perjanjian.Butir;
import id.sembilan.performance.PerjanjianPage.Agreement;
import id.sembilan.performance.PerjanjianPage.Line;
import id.sembilan.performance.PerjanjianPage.Signatory;
import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.performance.RenstraView.Isi;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the agreements of a year as the texts of their page. */
@Singleton
final class PerjanjianView {
    private final PejabatReading officials;
    private final Messages messages;

    PerjanjianView(PejabatReading officials, Messages messages) {
        this.officials = officials;
        this.messages = messages;
    }

    /** A year with its agreements and the plan they are made of. */
    record TahunIsi(int tahun, List<Integer> years, List<Perjanjian> all, Optional<Isi> isi) {}

    PerjanjianPage page(Frame frame, Unit unit, boolean editable, boolean saved, List<String> errors, TahunIsi year) {
        return new PerjanjianPage(
                frame,
                editable,
                saved,
                errors,
                year.years().stream()
                        .map(one -> new Option(Integer.toString(one), Integer.toString(one), one == year.tahun()))
                        .toList(),
                Integer.toString(year.tahun()),
                year.all().stream().map(one -> agreement(unit, one, year)).toList(),
                year.all().isEmpty());
    }

    private Agreement agreement(Unit unit, Perjanjian one, TahunIsi year) {
        return new Agreement(
                one.id(),
                one.isPerubahan()
                        ? messages.get(
                                "perjanjian.perubahan", Integer.toString(one.urutan()), Integer.toString(one.tahun()))
                        : messages.get("perjanjian.awal", Integer.toString(one.tahun())),
                one.hari().toString(),
                Formats.day(one.hari()),
                one.alasan(),
                one.isPerubahan(),
                one.equals(year.all().getLast()),
                signatory(unit, Peran.CAMAT, one.hari()),
                signatory(unit, Peran.BUPATI, one.hari()),
                lines(one, year.isi()));
    }

    private @Nullable Signatory signatory(Unit unit, Peran peran, LocalDate day) {
        return officials
                .on(unit, peran, day)
                .map(one -> new Signatory(one.nama(), one.jabatanLengkap(), one.pangkat(), one.nip()))
                .orElse(null);
    }

    private List<Line> lines(Perjanjian agreed, Optional<Isi> isi) {
        List<Line> lines = new ArrayList<>();
        for (Rencana place : isi.map(Isi::rencana).orElse(List.of())) {
            for (Indikator one : isi.orElseThrow().of(place)) {
                Optional<Butir> butir = agreed.of(one);
                lines.add(new Line(
                        one.id(),
                        lines.size() + 1,
                        place.uraian(),
                        butir.map(Butir::kalimat)
                                .filter(text -> !text.isEmpty())
                                .orElse(one.nama()),
                        butir.map(Butir::kalimat).orElse(""),
                        one.satuan(),
                        butir.map(line -> new Ukuran(one, messages).nilai(line.target()))
                                .orElse(null),
                        butir.map(line -> RenstraView.typed(line.target())).orElse("")));
            }
        }
        return lines;
    }
}
