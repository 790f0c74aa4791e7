package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.MarginOfError;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.survey.ImportPlan.Bad;
import id.sembilan.survey.ImportPlan.Ready;
import id.sembilan.table.AnswerTable;
import id.sembilan.table.AnswerTableReader;
import id.sembilan.table.TableLimits;
import id.sembilan.table.TableReading;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

/** Reads a file and says what keeping it would give, without keeping anything. */
@Singleton
final class ImportPlanning {
    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final PeriodeStore periodes;
    private final ImportStore imports;
    private final Profil profil;
    private final Reader reader;
    private final Messages messages;
    private final Clock clock;

    ImportPlanning(
            OfficeStore offices,
            KuesionerStore kuesioner,
            PeriodeStore periodes,
            ImportStore imports,
            Profil profil,
            Reader reader,
            Messages messages,
            Clock clock) {
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.periodes = periodes;
        this.imports = imports;
        this.profil = profil;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
    }

    ImportPlan plan(Unit unit, ImportOptions options, byte[] file) {
        TableReading reading = read(file);
        return switch (reading) {
            case TableReading.Refused refused -> new Bad(refused);
            case TableReading.Read read -> reader.read(reads -> plan(reads, unit, options, file, read.table()));
        };
    }

    private static TableReading read(byte[] file) {
        try {
            return new AnswerTableReader(TableLimits.DEFAULT).read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("A file in memory cannot fail", e);
        }
    }

    private ImportPlan plan(Reads reads, Unit unit, ImportOptions options, byte[] file, AnswerTable table) {
        Kuesioner nine = kuesioner.kuesioner(reads, ShippedKuesioner.PERMENPAN).orElseThrow();
        TableKuesioner instrument = TableKuesioner.of(table, options.urutan(), nine, messages);
        List<Layanan> layanan = offices.layanan(reads, unit.id());
        ImportRows rows = new ImportRows(unit, options, instrument, layanan, profil, clock.instant());
        List<Submission> submissions = rows.submissions(table);
        if (!rows.problems().isEmpty()) {
            return new Bad(rows.problems().refused());
        }
        String bobot = periodes.around(reads, unit.id(), options.range())
                .map(Periode::bobot)
                .orElse(unit.bobot());
        Hasil hasil = table.tally(options.urutan())
                .hasil(Figures.bobot(bobot, instrument.kuesioner()))
                .orElseThrow();
        String sha256 = ContentHash.of(file);
        return new Ready(
                unit,
                options,
                sha256,
                instrument.kuesioner(),
                submissions,
                table.rows().stream().filter(row -> row.tanggal().isEmpty()).count(),
                hasil,
                MarginOfError.of(
                        table.spread(options.urutan()),
                        table.items(options.urutan()),
                        hasil.bobot(),
                        OptionalLong.empty()),
                imports.bySha(reads, unit.id(), sha256));
    }
}
