package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.Rekomendasi.Asal;
import id.sembilan.performance.Rekomendasi.Status;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recommendations of an evaluation or an earlier report: what was done, how far it is, what shows it. */
@Hidden
@Controller("/rekomendasi")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class RekomendasiController {
    private static final int MAX_URAIAN = 2_000;
    private static final int MAX_PENANGGUNG = 200;
    private static final int MAX_CATATAN = 1_000;
    private static final int MOST = 500;

    private final RekomendasiStore store;
    private final SakipView view;
    private final Bukti bukti;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Messages messages;
    private final Clock clock;

    RekomendasiController(
            RekomendasiStore store,
            SakipView view,
            Bukti bukti,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.view = view;
        this.bukti = bukti;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Authentication authentication, @Body Map<String, String> fields) {
        Unit unit = office.unit();
        List<Rekomendasi> all = reader.read(reads -> store.all(reads, unit.id()));
        Isian isian = new Isian(messages);
        if (all.size() >= MOST) {
            isian.error("rekomendasi.galat.banyak", MOST);
        }
        int urutan = all.stream().mapToInt(Rekomendasi::urutan).max().orElse(0) + 1;
        Rekomendasi one = read(fields, isian, UUID.randomUUID().toString(), unit, Optional.empty(), urutan);
        return answer(authentication, one, isian, fields, Optional.empty());
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Authentication authentication, @PathVariable String id, @Body Map<String, String> fields) {
        Unit unit = office.unit();
        Optional<Rekomendasi> known = reader.read(reads -> store.byId(reads, unit.id(), id));
        if (known.isEmpty()) {
            return HttpResponse.notFound();
        }
        Isian isian = new Isian(messages);
        Rekomendasi one =
                read(fields, isian, id, unit, known.get().buktiId(), known.get().urutan());
        return answer(authentication, one, isian, Map.of(), Optional.empty());
    }

    @Post(value = "/{id}/bukti", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> evidence(
            Authentication authentication,
            @PathVariable String id,
            @Part("berkas") @Nullable CompletedFileUpload berkas)
            throws IOException {
        Unit unit = office.unit();
        Optional<Rekomendasi> known = reader.read(reads -> store.byId(reads, unit.id(), id));
        if (known.isEmpty()) {
            return HttpResponse.notFound();
        }
        Isian isian = new Isian(messages);
        Optional<Bukti.Diterima> file = bukti.read(berkas, isian);
        if (file.isEmpty() && isian.errors().isEmpty()) {
            isian.error("bukti.galat.tidak_ada");
        }
        return answer(authentication, known.get(), isian, Map.of(), file);
    }

    @Post(value = "/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Authentication authentication, @PathVariable String id) {
        Unit unit = office.unit();
        writer.write(writes -> {
            store.remove(writes, unit.id(), id);
            audit.record(writes, authentication.getName(), "rekomendasi.remove", id);
            return true;
        });
        return HttpResponse.seeOther(URI.create("/sakip?tersimpan=true#rekomendasi"));
    }

    private Rekomendasi read(
            Map<String, String> fields, Isian isian, String id, Unit unit, Optional<String> buktiId, int urutan) {
        LocalDate today = unit.day(clock.instant());
        Status status = Status.of(Field.text(fields.get("status"))).orElse(Status.BELUM);
        Optional<LocalDate> selesai =
                isian.hari(fields.get("selesai"), "rekomendasi.selesai").filter(day -> status == Status.SELESAI);
        if (status == Status.SELESAI
                && selesai.filter(day -> !day.isAfter(today)).isEmpty()) {
            isian.error("rekomendasi.galat.selesai");
        }
        String catatan = isian.teks(fields.get("catatan"), "rekomendasi.catatan", MAX_CATATAN);
        if (status == Status.TIDAK_DAPAT && catatan.isEmpty()) {
            isian.error("rekomendasi.galat.catatan");
        }
        Optional<Integer> tahun = isian.tahun(fields.get("tahun"), "rekomendasi.tahun");
        if (tahun.isEmpty()) {
            isian.error("isian.galat.wajib", messages.get("rekomendasi.tahun"));
        }
        return new Rekomendasi(
                id,
                unit.id(),
                tahun.orElse(today.getYear()),
                Asal.of(Field.text(fields.get("asal"))).orElse(Asal.LHE),
                isian.wajibTeks(fields.get("uraian"), "rekomendasi.uraian", MAX_URAIAN),
                isian.teks(fields.get("tindak_lanjut"), "rekomendasi.tindak_lanjut", MAX_URAIAN),
                isian.teks(fields.get("penanggung"), "rekomendasi.penanggung", MAX_PENANGGUNG),
                isian.hari(fields.get("tenggat"), "rekomendasi.tenggat"),
                status,
                selesai,
                catatan,
                buktiId,
                urutan);
    }

    private HttpResponse<?> answer(
            Authentication authentication,
            Rekomendasi one,
            Isian isian,
            Map<String, String> typed,
            Optional<Bukti.Diterima> file) {
        if (!isian.errors().isEmpty()) {
            return HttpResponse.unprocessableEntity()
                    .body(view.page(authentication, Optional.empty(), false, isian.errors(), typed));
        }
        writer.write(writes -> {
            String account = authentication.getName();
            Optional<String> fileId = file.map(some -> bukti.keep(writes, one.unitId(), some, account))
                    .or(one::buktiId);
            store.keep(writes, one.withBukti(fileId), account, clock.instant());
            audit.record(
                    writes,
                    account,
                    "rekomendasi.keep",
                    one.tahun() + " " + one.status().kode());
            return true;
        });
        return HttpResponse.seeOther(URI.create("/sakip?tersimpan=true#rekomendasi"));
    }
}
