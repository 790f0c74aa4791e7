package id.sembilan.report;

import id.sembilan.report.HandInPage.Choice;
import id.sembilan.report.HandInPage.Chosen;
import id.sembilan.report.HandInPage.Step;
import id.sembilan.scoring.Hasil;
import id.sembilan.security.Role;
import id.sembilan.survey.Kiriman;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.Publications;
import id.sembilan.survey.Publications.Publication;
import id.sembilan.survey.Publications.Word;
import id.sembilan.survey.RangeText;
import id.sembilan.survey.Seal;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes where a sealed result stands outside of the house. */
@Singleton
final class HandInView {
    private final Publications publications;
    private final HandInPackage files;
    private final Messages messages;

    HandInView(Publications publications, HandInPackage files, Messages messages) {
        this.publications = publications;
        this.files = files;
        this.messages = messages;
    }

    Chosen chosen(PeriodeFigures figures, Role role, LocalDate today) {
        Optional<Publication> publication = publications.of(figures.periode().range());
        boolean withdrawn = publication.filter(one -> !one.isPublic()).isPresent();
        boolean open = publication.isPresent() && !withdrawn;
        String state = open ? "terbit" : withdrawn ? "ditarik" : "belum";
        return new Chosen(
                figures.periode().id(),
                figures.periode().nama(),
                figures.versi().map(Seal::versi).map(String::valueOf).orElse("–"),
                messages.get("kirim_hasil.publik." + state),
                open,
                withdrawn,
                publication
                        .flatMap(Publication::word)
                        .filter(Word::withdrawn)
                        .map(Word::reason)
                        .orElse(null),
                "/publikasi/" + RangeText.of(figures.periode().range()),
                role == Role.ADMIN || role == Role.PERENCANA,
                role == Role.CAMAT,
                role == Role.ADMIN || role == Role.CAMAT,
                today.toString(),
                Stream.of(Kiriman.Status.values())
                        .map(one -> new Choice(one.kode(), messages.get("kirim_hasil.status." + one.kode()), false))
                        .toList(),
                publications.kiriman(figures.periode()).stream().map(this::step).toList(),
                figures.figure().hasil().map(hasil -> figures(figures, hasil)).orElse(List.of()));
    }

    private Step step(Kiriman one) {
        return new Step(
                messages.get("kirim_hasil.status." + one.status().kode()),
                Formats.day(one.day()),
                Integer.toString(one.versi()),
                one.note(),
                one.account());
    }

    private List<HandInPage.Figure> figures(PeriodeFigures figures, Hasil hasil) {
        List<HandInPage.Figure> list = new ArrayList<>();
        add(list, messages.get("kirim_hasil.nilai"), Formats.decimal(hasil.ikm().nilai()));
        add(list, messages.get("hasil.kolom.mutu"), hasil.mutu().name());
        add(list, messages.get("hasil.bulan.n"), Long.toString(hasil.responden()));
        hasil.unsur()
                .forEach(one ->
                        add(list, one.unsur().kode() + " " + one.unsur().nama(), Formats.decimal(one.nilaiKonversi())));
        add(list, messages.get("kirim_hasil.metode"), files.method(figures));
        add(list, messages.get("kirim_hasil.prioritas"), HandInPackage.priorities(hasil));
        return list;
    }

    private static void add(List<HandInPage.Figure> list, String label, String value) {
        list.add(new HandInPage.Figure("angka-" + list.size(), label, value));
    }
}
