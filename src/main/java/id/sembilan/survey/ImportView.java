package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.survey.ImportPage.Choice;
import id.sembilan.survey.ImportPlan.Ready;
import id.sembilan.table.Urutan;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import id.sembilan.web.Ranges;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes imports as the texts of their pages. */
@Singleton
final class ImportView {
    private static final int NRR_DECIMALS = 3;

    private final OfficeStore offices;
    private final ImportStore imports;
    private final PeriodeStore periodes;
    private final Reader reader;
    private final Messages messages;
    private final Clock clock;

    /** What was chosen beside the file, to show it again when something is missing. */
    record Form(
            @Nullable String layanan,
            @Nullable String periode,
            @Nullable String urutan) {}

    ImportView(
            OfficeStore offices,
            ImportStore imports,
            PeriodeStore periodes,
            Reader reader,
            Messages messages,
            Clock clock) {
        this.offices = offices;
        this.imports = imports;
        this.periodes = periodes;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
    }

    /** An empty form: the order of the columns is not chosen for anybody. */
    Form form() {
        return new Form(null, null, null);
    }

    String name(DayRange range) {
        return Ranges.name(messages, range.from(), range.lastDay());
    }

    ImportPage page(
            Frame frame, Unit unit, Form form, List<String> errors, @Nullable String more, @Nullable String done) {
        return reader.read(reads -> new ImportPage(
                frame,
                offices.layanan(reads, unit.id()).stream()
                        .map(one -> new Choice(one.id(), one.nama(), one.id().equals(form.layanan())))
                        .toList(),
                form.periode() == null
                        ? Integer.toString(unit.day(clock.instant()).getYear())
                        : form.periode(),
                Arrays.stream(Urutan.values())
                        .map(one -> new Choice(
                                one.kode(),
                                messages.get("impor.urutan." + one.kode()),
                                one.kode().equals(form.urutan())))
                        .toList(),
                errors,
                more,
                done,
                imports.all(reads, unit.id()).stream()
                        .map(one -> row(reads, unit, one))
                        .toList()));
    }

    private ImportPage.Row row(Reads reads, Unit unit, AnswerImport one) {
        return new ImportPage.Row(
                one.id(),
                one.fileName(),
                Formats.whole(one.n()),
                periodes.byId(reads, one.periodeId())
                        .map(periode -> name(periode.range()))
                        .orElse(""),
                one.account(),
                Formats.moment(one.keptAt(), unit.zonaWaktu().zone()),
                one.undoneAt().isPresent());
    }

    ImportPreviewPage preview(Frame frame, ImportDraft draft, Ready ready, List<Layanan> layanan) {
        ImportOptions options = ready.options();
        Hasil hasil = ready.hasil();
        return new ImportPreviewPage(
                frame,
                draft.id(),
                options.fileName(),
                name(options.range()),
                layanan.stream()
                        .filter(one -> one.id().equals(options.layananId()))
                        .map(Layanan::nama)
                        .findFirst()
                        .orElse(""),
                messages.get("impor.urutan." + options.urutan().kode()),
                Formats.whole(ready.submissions().size()),
                Formats.whole(ready.undated()),
                hasil.bobot().text(ready.kuesioner().unsur().size()),
                Formats.decimal(hasil.ikm().nilai()),
                hasil.mutu().name(),
                hasil.mutu().name().toLowerCase(Locale.ROOT),
                ready.margin().map(Formats::decimal).orElse(null),
                ready.repeated()
                        .map(one -> messages.get(
                                "impor.pratinjau.sama",
                                Formats.moment(
                                        one.keptAt(), ready.unit().zonaWaktu().zone())))
                        .orElse(null),
                hasil.unsur().stream().map(ImportView::row).toList());
    }

    private static ImportPreviewPage.Row row(HasilUnsur one) {
        return new ImportPreviewPage.Row(
                one.unsur().kode(),
                one.unsur().nama(),
                Formats.whole(one.jumlah()),
                Formats.whole(one.terisi()),
                Formats.decimal(one.nrr().round(NRR_DECIMALS)),
                Formats.decimal(one.nilaiKonversi()),
                one.mutu().name());
    }
}
