package id.sembilan.lkjip;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.documents.Letter;
import id.sembilan.office.Office;
import id.sembilan.performance.Pejabat;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the letter that asks the Inspektorat for its review. */
@Hidden
@Controller("/lkjip/{tahun}/surat")
@Secured({ADMIN, PERENCANA, CAMAT})
@ExecuteOn(TaskExecutors.BLOCKING)
final class SuratController {
    private static final int LONGEST = 200;

    private final Office office;
    private final LkjipReading reading;
    private final LkjipYears years;
    private final LkjipView view;
    private final Messages messages;
    private final Clock clock;

    SuratController(
            Office office, LkjipReading reading, LkjipYears years, LkjipView view, Messages messages, Clock clock) {
        this.office = office;
        this.reading = reading;
        this.years = years;
        this.view = view;
        this.messages = messages;
        this.clock = clock;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.ALL, MediaType.TEXT_HTML})
    HttpResponse<?> letter(Authentication authentication, @PathVariable int tahun, @Body Map<String, Object> body) {
        LkjipData data = years.data(reading, office.unit(), tahun);
        LkjipForm form = new LkjipForm(body);
        String to = form.text("kepada");
        String number = form.text("nomor");
        boolean fits = Stream.of(to, number).allMatch(one -> one.length() <= LONGEST && !one.contains("\n"));
        if (to.isEmpty() || !fits) {
            return HttpResponse.unprocessableEntity()
                    .body(view.all(
                            authentication,
                            data,
                            years.all(data.unit()),
                            List.of(messages.get("lkjip.surat.galat", LONGEST)),
                            false))
                    .contentType(MediaType.TEXT_HTML_TYPE);
        }
        Letter letter = letter(data.bahan(), number, to);
        return form.text("bentuk").equals("docx")
                ? LkjipBerkasController.file(letter.docx(), "permohonan-reviu-lkjip-" + tahun + ".docx")
                : LkjipBerkasController.file(
                        letter.pdf("id", messages.get("lkjip.surat")), "permohonan-reviu-lkjip-" + tahun + ".pdf");
    }

    private Letter letter(Bahan bahan, String number, String to) {
        Identitas identity = bahan.identitas();
        LocalDate day = identity.tanggal().orElseGet(() -> bahan.unit().day(clock.instant()));
        String year = Integer.toString(bahan.tahun());
        Optional<Pejabat> camat = bahan.camat();
        return new Letter(
                present(identity.instansi(), bahan.unit().nama()),
                present(identity.tempat(), Formats.day(day)).stream().collect(Collectors.joining(", ")),
                List.of(
                        messages.get("lkjip.surat.nomor", number.isEmpty() ? "…" : number),
                        messages.get("lkjip.surat.hal", year)),
                List.of(messages.get("lkjip.surat.yth"), to),
                List.of(
                        messages.get("lkjip.surat.isi", year, bahan.unit().nama()),
                        messages.get("lkjip.surat.lampiran", year),
                        messages.get("lkjip.surat.tutup")),
                camat.map(Pejabat::jabatanLengkap).orElseGet(() -> messages.get("lkjip.camat")),
                camat.map(Pejabat::nama).orElseGet(() -> messages.get("laporan.nama_kosong")),
                camat.map(one -> present(
                                one.pangkat(), one.nip().isEmpty() ? "" : messages.get("laporan.nip", one.nip())))
                        .orElseGet(List::of));
    }

    private static List<String> present(String... lines) {
        return Stream.of(lines).filter(one -> !one.isEmpty()).toList();
    }
}
