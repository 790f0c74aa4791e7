package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Device;
import id.sembilan.security.Devices;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.survey.KuesionerFile.PertanyaanFile;
import id.sembilan.survey.Profil.Kelompok;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The resident's screens, and what they show. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class KioskController {
    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final Profil profil;
    private final Devices devices;
    private final Reader reader;
    private final ResourceResolver resources;

    KioskController(
            OfficeStore offices,
            KuesionerStore kuesioner,
            Profil profil,
            Devices devices,
            Reader reader,
            ResourceResolver resources) {
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.profil = profil;
        this.devices = devices;
        this.reader = reader;
        this.resources = resources;
    }

    /** Everything a device needs to ask the questions, also without a network afterwards. */
    @Serdeable
    record Content(
            UnitContent unit,
            boolean contoh,
            List<LayananContent> layanan,
            KuesionerContent kuesioner,
            List<Kelompok> profil,
            List<String> saran,
            @Nullable DeviceContent perangkat) {}

    /**
     * What an enrolled tablet is told about itself.
     *
     * @param loket the counter it stands at
     * @param layanan the layanan it asks about without letting the resident choose
     */
    @Serdeable
    record DeviceContent(
            String nama, @Nullable String loket, @Nullable String layanan) {}

    @Serdeable
    record UnitContent(String id, String nama) {}

    @Serdeable
    record LayananContent(String id, String nama) {}

    /** A version of the instrument, its questions in the order of the screen. */
    @Serdeable
    record KuesionerContent(String kode, int versi, String judul, List<PertanyaanFile> pertanyaan) {}

    @Hidden
    @Get("/survei")
    HttpResponse<StreamedFile> page() {
        URL page = resources.getResource("classpath:kiosk/index.html").orElseThrow();
        return HttpResponse.ok(new StreamedFile(page))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Get("/api/v1/kiosk")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Services, questions and choices to show a resident",
            description = "404 while the office is not set up yet.")
    Optional<Content> content(HttpRequest<?> request) {
        Optional<Device> device = devices.current(request);
        return reader.read(reads -> offices.firstUnit(reads).map(unit -> content(reads, unit, device)));
    }

    private Content content(Reads reads, Unit unit, Optional<Device> device) {
        Kuesioner asked = kuesioner.kuesioner(reads, unit.kuesioner()).orElseThrow();
        return new Content(
                new UnitContent(unit.id(), unit.nama()),
                unit.sample(),
                offices.layanan(reads, unit.id()).stream()
                        .filter(Layanan::active)
                        .map(layanan -> new LayananContent(layanan.id(), layanan.nama()))
                        .toList(),
                new KuesionerContent(
                        asked.id().kode(),
                        asked.id().versi(),
                        asked.judul(),
                        asked.onScreen(unit.saranaDahulu()).stream()
                                .map(PertanyaanFile::of)
                                .toList()),
                profil.kelompok(),
                profil.saran(),
                device.map(KioskController::content).orElse(null));
    }

    private static DeviceContent content(Device device) {
        return new DeviceContent(
                device.nama(), device.loketId().orElse(null), device.layananId().orElse(null));
    }
}
