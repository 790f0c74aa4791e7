package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.storage.Reads;
import id.sembilan.tablet.LanguageFile;
import id.sembilan.tablet.LanguageStore;
import id.sembilan.tablet.Pin;
import id.sembilan.tablet.RecordingStore;
import id.sembilan.tablet.TabletSetting;
import id.sembilan.tablet.TabletSetting.Hours;
import id.sembilan.tablet.TabletStore;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a device is told about itself, beside the questions. */
@Singleton
final class TabletContents {
    private final TabletStore tablets;
    private final LanguageFile files;
    private final LanguageStore languages;
    private final RecordingStore recordings;

    TabletContents(TabletStore tablets, LanguageFile files, LanguageStore languages, RecordingStore recordings) {
        this.tablets = tablets;
        this.files = files;
        this.languages = languages;
        this.recordings = recordings;
    }

    /**
     * @param pin of the staff screen, hashed; a device checks it without the network
     * @param hours outside them a tablet sleeps; none: never
     * @param bahasa the other languages that a speaker has checked
     * @param suara recorded voices
     */
    @Serdeable
    record TabletContent(
            @Nullable PinContent pin,
            @Nullable HoursContent hours,
            List<BahasaContent> bahasa,
            List<SuaraContent> suara) {}

    /** PBKDF2 with HMAC-SHA-256, hexadecimal. */
    @Serdeable
    record PinContent(String salt, String hash, int rounds) {}

    /** Local times "HH:MM" in the zone; days from 1, Monday. */
    @Serdeable
    record HoursContent(String opens, String closes, List<Integer> days, String zone) {}

    @Serdeable
    record BahasaContent(String kode, String nama) {}

    /** bagian: a question ("p1") or one of its choices ("p1-3"). */
    @Serdeable
    record SuaraContent(String bahasa, String bagian, String alamat) {}

    TabletContent content(Reads reads, Unit unit) {
        TabletSetting setting = tablets.setting(reads, unit.id());
        return new TabletContent(
                setting.pin().map(TabletContents::pin).orElse(null),
                setting.hours().map(hours -> hours(unit, hours)).orElse(null),
                languages.confirmed(reads, unit.id()).stream()
                        .flatMap(one -> files.of(one.bahasa()).stream()
                                .filter(file -> file.sum().equals(one.sum())))
                        .map(file -> new BahasaContent(file.kode(), file.nama()))
                        .toList(),
                recordings.all(reads, unit.id()).stream()
                        .map(one -> new SuaraContent(one.bahasa(), one.bagian(), "/suara/" + one.id()))
                        .toList());
    }

    private static PinContent pin(Pin pin) {
        return new PinContent(pin.salt(), pin.hash(), pin.rounds());
    }

    private static HoursContent hours(Unit unit, Hours hours) {
        return new HoursContent(
                hours.opens().toString(),
                unit.closingTime().toString(),
                hours.days().stream().map(DayOfWeek::getValue).toList(),
                unit.zonaWaktu().zone().getId());
    }
}
