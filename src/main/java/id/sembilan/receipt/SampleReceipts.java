package id.sembilan.receipt;

import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Receipts of the sample office: a few a day, of which about a third were answered within some days. */
@Singleton
public final class SampleReceipts {
    private static final int MONTHS = 6;
    private static final int MOST_DAYS = 3;

    private final TandaTerimaStore store;
    private final Writer writer;
    private final Clock clock;

    SampleReceipts(TandaTerimaStore store, Writer writer, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.clock = clock;
    }

    public void fill(Unit unit, List<Layanan> layanan) {
        LocalDate today = unit.day(clock.instant());
        writer.write(writes -> {
            today.minusMonths(MONTHS)
                    .datesUntil(today)
                    .filter(day -> day.getDayOfWeek().getValue() < 6)
                    .forEach(day -> day(writes, unit, layanan, day, today));
            return true;
        });
    }

    private void day(Writes writes, Unit unit, List<Layanan> layanan, LocalDate day, LocalDate today) {
        Random random = new Random(day.toEpochDay());
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            Instant at = day.atTime(9, 10 * i).atZone(unit.zonaWaktu().zone()).toInstant();
            LocalDate valid = day.plusDays(Receipts.VALID_DAYS);
            TandaTerima one = new TandaTerima(
                    UUID.randomUUID().toString(),
                    unit.id(),
                    Optional.of(Token.random()),
                    Token.randomShort(),
                    List.of(layanan.get(random.nextInt(layanan.size()))),
                    at,
                    Optional.of(at),
                    Optional.of(valid),
                    Optional.empty());
            store.add(writes, one, "console", day);
            LocalDate answered = day.plusDays(random.nextInt(MOST_DAYS));
            if (random.nextInt(3) == 0 && answered.isBefore(today)) {
                store.spend(writes, one.id(), answered);
            }
        }
    }
}
