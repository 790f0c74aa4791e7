package id.sembilan.admin;

import id.sembilan.office.Unit;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.survey.SampleAnswers;
import id.sembilan.survey.ShippedKuesioner;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** An office with real answers of a published report, so that a visitor sees charts in the first minute. */
@Singleton
public final class SampleOffice {
    private final OfficeSetup setup;
    private final SampleAnswers answers;
    private final Messages messages;

    SampleOffice(OfficeSetup setup, SampleAnswers answers, Messages messages) {
        this.setup = setup;
        this.answers = answers;
        this.messages = messages;
    }

    /** Does nothing where there is an office already. */
    public void fill() {
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
        if (setup.create(unit, layanan, "console")) {
            answers.fill(unit, setup.layanan(unit));
        }
    }
}
