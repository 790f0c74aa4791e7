package id.sembilan.survey;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.table.PlainTable;
import id.sembilan.table.TableLimits;
import id.sembilan.web.Messages;
import io.micronaut.core.annotation.Nullable;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many people each layanan served in a period: typed, or read from a small table. */
@Hidden
@Controller("/periode/{id}/populasi")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PopulasiController {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** How the name of a field begins; the id of its layanan follows. */
    private static final String FIELD = "l-";

    private static final int SHOWN = 20;

    private final PopulasiStore populasi;
    private final PeriodeStore periodes;
    private final OfficeStore offices;
    private final SealController pages;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Messages messages;

    PopulasiController(
            PopulasiStore populasi,
            PeriodeStore periodes,
            OfficeStore offices,
            SealController pages,
            Reader reader,
            Writer writer,
            Audit audit,
            Messages messages) {
        this.populasi = populasi;
        this.periodes = periodes;
        this.offices = offices;
        this.pages = pages;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.messages = messages;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> typed(
            Authentication authentication, @PathVariable String id, @Body @Nullable Map<String, String> form) {
        List<String> errors = new ArrayList<>();
        Map<String, Long> served = new HashMap<>();
        Map<String, String> fields = form == null ? Map.of() : form;
        for (Layanan one : layanan(id)) {
            String text =
                    String.valueOf(fields.getOrDefault(FIELD + one.id(), "")).strip();
            if (NUMBER.matcher(text).matches()) {
                served.put(one.id(), Long.valueOf(text));
            } else if (!text.isEmpty()) {
                errors.add(messages.get("periode.populasi.galat.isi", one.nama()));
            }
        }
        return keep(authentication, id, served, errors);
    }

    @Post(value = "/impor", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> imported(
            Authentication authentication,
            @PathVariable String id,
            @Part("berkas") @Nullable CompletedFileUpload berkas)
            throws IOException {
        if (berkas == null) {
            return keep(authentication, id, Map.of(), List.of(messages.get("impor.galat.berkas")));
        }
        List<String> errors = new ArrayList<>();
        Map<String, Long> served = new HashMap<>();
        switch (PlainTable.read(berkas.getBytes(), TableLimits.SMALL)) {
            case PlainTable.Unreadable bad ->
                bad.refused().problems().forEach(problem -> errors.add(problem.text(messages)));
            case PlainTable.Read table -> read(table, layanan(id), served, errors);
        }
        return keep(authentication, id, served, errors);
    }

    private void read(PlainTable.Read table, List<Layanan> layanan, Map<String, Long> served, List<String> errors) {
        if (table.rows().isEmpty()
                || !table.rows().getFirst().cell(0).equalsIgnoreCase("layanan")
                || !table.rows().getFirst().cell(1).equalsIgnoreCase("jumlah")) {
            errors.add(messages.get("periode.populasi.galat.judul"));
            return;
        }
        for (PlainTable.Row row : table.rows().subList(1, table.rows().size())) {
            Optional<Layanan> known = layanan.stream()
                    .filter(one -> one.nama().equalsIgnoreCase(row.cell(0)))
                    .findFirst();
            if (known.isEmpty()
                    || served.containsKey(known.get().id())
                    || !NUMBER.matcher(row.cell(1)).matches()) {
                errors.add(messages.get("periode.populasi.galat.baris", Integer.toString(row.baris()), row.cell(0)));
            } else {
                served.put(known.get().id(), Long.valueOf(row.cell(1)));
            }
        }
    }

    /** The layanan of the period's office; none for a period that does not exist. */
    private List<Layanan> layanan(String periodeId) {
        return reader.read(reads -> periodes.byId(reads, periodeId)
                .map(one -> offices.layanan(reads, one.unitId()))
                .orElse(List.of()));
    }

    private HttpResponse<?> keep(
            Authentication authentication, String id, Map<String, Long> served, List<String> errors) {
        if (errors.isEmpty()) {
            boolean kept = writer.write(writes -> {
                Optional<Periode> open =
                        periodes.byId(writes, id).filter(one -> one.sealedAt().isEmpty());
                open.ifPresent(one -> {
                    populasi.keep(writes, id, served);
                    audit.record(
                            writes, authentication.getName(), "periode.populasi", one.nama() + " " + served.values());
                });
                return open.isPresent();
            });
            if (kept) {
                return HttpResponse.seeOther(URI.create("/periode/" + id + "?tersimpan=true"));
            }
            return pages.refused(authentication, id, List.of(messages.get("periode.galat.tutup")));
        }
        return pages.refused(authentication, id, errors.stream().limit(SHOWN).toList());
    }
}
