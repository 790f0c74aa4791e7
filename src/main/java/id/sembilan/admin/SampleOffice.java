package id.sembilan.admin;

import id.sembilan.followup.SampleActions;
import id.sembilan.office.Layanan;
import id.sembilan.office.Loket;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.receipt.SampleReceipts;
import id.sembilan.storage.Writer;
import id.sembilan.survey.SampleAnswers;
import id.sembilan.survey.SampleYears;
import id.sembilan.survey.ShippedKuesioner;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An office with real answers of a published report, so that a visitor sees charts in the first minute. */
@Singleton
public final class SampleOffice {
    private final OfficeSetup setup;
    private final SampleAnswers answers;
    private final SampleYears years;
    private final SampleReceipts receipts;
    private final SampleActions actions;
    private final OfficeStore offices;
    private final Writer writer;
    private final Messages messages;

    SampleOffice(
            OfficeSetup setup,
            SampleAnswers answers,
            SampleYears years,
            SampleReceipts receipts,
            SampleActions actions,
            OfficeStore offices,
            Writer writer,
            Messages messages) {
        this.setup = setup;
        this.answers = answers;
        this.years = years;
        this.receipts = receipts;
        this.actions = actions;
        this.offices = offices;
        this.writer = writer;
        this.messages = messages;
    }

    /** As a visitor finds it: with the answers of 2023, and invented ones up to today. */
    public void open() {
        fill().ifPresent(unit -> {
            List<Layanan> layanan = setup.layanan(unit);
            years.fill(unit, layanan, loket(unit));
            receipts.fill(unit, layanan);
            actions.fill(unit);
        });
    }

    private List<Loket> loket(Unit unit) {
        return writer.write(writes -> {
            messages.get("contoh.loket")
                    .lines()
                    .forEach(nama ->
                            offices.save(writes, new Loket(UUID.randomUUID().toString(), unit.id(), nama, true)));
            return offices.loket(writes, unit.id());
        });
    }

    /** The answers of 2023; does nothing where there is an office already. */
    public Optional<Unit> fill() {
        List<String> layanan = messages.get("kantor.layanan.bawaan").lines().toList();
        Unit unit = new Unit(
                UUID.randomUUID().toString(),
                messages.get("contoh.kantor"),
                ZonaWaktu.WIB,
                LocalTime.of(16, 0),
                "1/9",
                ShippedKuesioner.PERMENPAN,
                true,
                true);
        if (!setup.create(unit, layanan, "console")) {
            return Optional.empty();
        }
        answers.fill(unit, setup.layanan(unit));
        return Optional.of(unit);
    }
}
