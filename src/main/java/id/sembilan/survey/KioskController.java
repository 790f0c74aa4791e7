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
import id.sembilan.survey.TabletContents.TabletContent;
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
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The resident's screens, and what they show. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class KioskController {
    private static final Set<String> PLACE = Set.of("layanan", "loket", "kanal", "unit");

    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final Profil profil;
    private final Devices devices;
    private final TabletContents tablets;
    private final Reader reader;
    private final ResourceResolver resources;

    KioskController(
            OfficeStore offices,
            KuesionerStore kuesioner,
            Profil profil,
            Devices devices,
            TabletContents tablets,
            Reader reader,
            ResourceResolver resources) {
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.profil = profil;
        this.devices = devices;
        this.tablets = tablets;
        this.reader = reader;
        this.resources = resources;
    }

    /**
     * Everything a device needs to ask the questions, also without a network afterwards.
     *
     * @param pasangLagi this is a tablet over HTTPS, which must be enrolled again to be one under this address
     */
    @Serdeable
    record Content(
            UnitContent unit,
            boolean contoh,
            List<LayananContent> layanan,
            KuesionerContent kuesioner,
            List<Kelompok> profil,
            List<String> saran,
            TabletContent tablet,
            @Nullable DeviceContent perangkat,
            @Nullable Boolean pasangLagi) {}

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

    /** The address that an installed app opens again is the one it was installed from: its loket must not get lost. */
    @Hidden
    @Get("/survei/aplikasi.webmanifest")
    HttpResponse<String> manifest(HttpRequest<?> request) throws IOException {
        String start = request.getParameters().asMap().entrySet().stream()
                .filter(said -> PLACE.contains(said.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(said ->
                        said.getKey() + "=" + URLEncoder.encode(said.getValue().getFirst(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/survei?", ""));
        try (InputStream file =
                resources.getResourceAsStream("classpath:kiosk/app.webmanifest").orElseThrow()) {
            String shipped = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return HttpResponse.ok(shipped.replace("\"start_url\": \"/survei\"", "\"start_url\": \"" + start + "\""))
                    .contentType(MediaType.of("application/manifest+json"))
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    @Get("/api/v1/kiosk")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Services, questions and choices to show a resident",
            description = "404 while the office is not set up yet.")
    Optional<Content> content(HttpRequest<?> request) {
        Optional<Device> device = devices.current(request);
        boolean again = devices.isElsewhere(request);
        return reader.read(reads -> offices.firstUnit(reads).map(unit -> content(reads, unit, device, again)));
    }

    private Content content(Reads reads, Unit unit, Optional<Device> device, boolean again) {
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
                tablets.content(reads, unit),
                device.map(KioskController::content).orElse(null),
                again ? true : null);
    }

    private static DeviceContent content(Device device) {
        return new DeviceContent(
                device.nama(), device.loketId().orElse(null), device.layananId().orElse(null));
    }
}
