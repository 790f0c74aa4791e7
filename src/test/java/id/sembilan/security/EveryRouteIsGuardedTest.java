package id.sembilan.security;

import static id.sembilan.security.Role.ADMIN;
import static id.sembilan.security.Role.CAMAT;
import static id.sembilan.security.Role.INSPEKTORAT;
import static id.sembilan.security.Role.INTEGRASI;
import static id.sembilan.security.Role.PERANGKAT;
import static id.sembilan.security.Role.PERENCANA;
import static id.sembilan.security.Role.PETUGAS;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Walks every route without a login and with each role; a new route fails until it stands in one of the lists. */
@TestInstance(Lifecycle.PER_CLASS)
class EveryRouteIsGuardedTest {
    private static final Set<String> PUBLIC = Set.of(
            "GET /",
            "GET /survei",
            "GET /kiosk/{+path}",
            "GET /survei/aplikasi.webmanifest",
            "GET /suara/{id}",
            "GET /aset/{+path}",
            "GET /masuk",
            "POST /masuk",
            "POST /keluar",
            "GET /api/v1/kiosk",
            "GET /s/{token}",
            "GET /perangkat/pasang/{code}",
            "POST /perangkat/pasang/{code}",
            "GET /perangkat/pindahan/{code}",
            "GET /cek/{code}",
            "GET /kepercayaan",
            "GET /kepercayaan/sembilan.crt",
            "GET /kepercayaan/periksa",
            "GET /api/v1/receipts/{code}",
            "POST /api/v1/submissions",
            "GET /publikasi",
            "GET /publikasi/{periode}",
            "GET /publikasi/{periode}/poster-a4.pdf",
            "GET /publikasi/{periode}/poster-a3.pdf",
            "GET /publikasi/{periode}/gambar.png",
            "GET /api/v1/publications",
            "GET /api/v1/publications/{range}",
            "GET /api/v1/publications/{range}/csv",
            "GET /api/v1/health",
            "GET /api/v1/openapi.yml");

    private static final Set<Role> FIGURES = EnumSet.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT);
    private static final Set<Role> REPORTING = EnumSet.of(ADMIN, PERENCANA, CAMAT);
    private static final Set<Role> PLANNING = EnumSet.of(ADMIN, PERENCANA);
    private static final Set<Role> PAPER = EnumSet.of(ADMIN, PERENCANA, PETUGAS);
    private static final Set<Role> PAPER_AND_CHECK = EnumSet.of(ADMIN, PERENCANA, PETUGAS, CAMAT);
    private static final Set<Role> COUNTER = EnumSet.of(ADMIN, PETUGAS);
    private static final Set<Role> TABLET = EnumSet.of(PERANGKAT);
    private static final Set<Role> ADMINISTRATION = EnumSet.of(ADMIN);

    private static final Map<String, Set<Role>> GUARDED = Map.ofEntries(
            Map.entry("GET /dasbor", FIGURES),
            Map.entry("GET /peristiwa", EnumSet.of(ADMIN, PERENCANA, CAMAT)),
            Map.entry("POST /peristiwa", EnumSet.of(ADMIN, PERENCANA, CAMAT)),
            Map.entry("POST /peristiwa/{id}/hapus", EnumSet.of(ADMIN, PERENCANA, CAMAT)),
            Map.entry("GET /dasbor/grafik/{name}", FIGURES),
            Map.entry("GET /hasil", FIGURES),
            Map.entry("GET /hasil/unsur/{kode}", FIGURES),
            Map.entry("GET /hasil/pengolahan", FIGURES),
            Map.entry("GET /laporan", REPORTING),
            Map.entry("GET /laporan/{id}", REPORTING),
            Map.entry("POST /laporan/{id}", PLANNING),
            Map.entry("POST /laporan/{id}/buat", REPORTING),
            Map.entry("GET /laporan/berkas/{job}", REPORTING),
            Map.entry("GET /laporan/berkas/{job}/kemajuan", REPORTING),
            Map.entry("GET /laporan/berkas/{job}/unduh", REPORTING),
            Map.entry("POST /laporan-templat", PLANNING),
            Map.entry("POST /laporan-templat/hapus", PLANNING),
            Map.entry("GET /laporan-templat/unduh", REPORTING),
            Map.entry("POST /hasil/unduh", FIGURES),
            Map.entry("GET /hasil/unduh/{id}", FIGURES),
            Map.entry("GET /hasil/unduh/{id}/kemajuan", FIGURES),
            Map.entry("GET /hasil/unduh/{id}/unduh", FIGURES),
            Map.entry("GET /hari-ini", EnumSet.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT, PETUGAS)),
            Map.entry("GET /tanda-terima", COUNTER),
            Map.entry("POST /tanda-terima", COUNTER),
            Map.entry("GET /tanda-terima/cetak", COUNTER),
            Map.entry("POST /tanda-terima/{id}/selesai", COUNTER),
            Map.entry("POST /tanda-terima/{id}/kirim", COUNTER),
            Map.entry("POST /kirim/{id}/tarik", COUNTER),
            Map.entry("GET /kirim/{id}", COUNTER),
            Map.entry("GET /api/v1/device/events", TABLET),
            Map.entry("GET /api/v1/device/handover", TABLET),
            Map.entry("POST /api/v1/device/handover/{id}/shown", TABLET),
            Map.entry("POST /api/v1/device/heartbeat", TABLET),
            Map.entry("GET /pindai", COUNTER),
            Map.entry("GET /disisihkan", PLANNING),
            Map.entry("POST /disisihkan/{id}/hitung", PLANNING),
            Map.entry("POST /disisihkan/{id}/abaikan", PLANNING),
            Map.entry("GET /kertas", PAPER_AND_CHECK),
            Map.entry("POST /kertas", PAPER),
            Map.entry("GET /kertas/{id}", PAPER_AND_CHECK),
            Map.entry("GET /kertas/{id}/lembar.pdf", PAPER),
            Map.entry("POST /kertas/{id}", PAPER),
            Map.entry("POST /kertas/{id}/batal", PAPER),
            Map.entry("POST /kertas/{id}/tutup", PAPER),
            Map.entry("POST /kertas/{id}/periksa", PAPER_AND_CHECK),
            Map.entry("POST /kertas/{id}/putuskan", PLANNING),
            Map.entry("GET /impor", PLANNING),
            Map.entry("POST /impor", PLANNING),
            Map.entry("GET /impor/{id}", PLANNING),
            Map.entry("GET /impor/{id}/kemajuan", PLANNING),
            Map.entry("POST /impor/{id}/simpan", PLANNING),
            Map.entry("POST /impor/{id}/batal", PLANNING),
            Map.entry("GET /efisiensi", FIGURES),
            Map.entry("POST /efisiensi/aturan", PLANNING),
            Map.entry("POST /efisiensi/impor", PLANNING),
            Map.entry("GET /anggaran", FIGURES),
            Map.entry("GET /anggaran/templat.csv", FIGURES),
            Map.entry("POST /anggaran/impor", PLANNING),
            Map.entry("POST /anggaran/impor/{id}/simpan", PLANNING),
            Map.entry("GET /anggaran/{tahun}/pos", PLANNING),
            Map.entry("POST /anggaran/{tahun}/pos", PLANNING),
            Map.entry("GET /anggaran/{tahun}/pos/{id}", PLANNING),
            Map.entry("POST /anggaran/{tahun}/pos/{id}", PLANNING),
            Map.entry("POST /anggaran/{tahun}/pos/{id}/hapus", PLANNING),
            Map.entry("POST /anggaran/{tahun}/belanja", PLANNING),
            Map.entry("POST /anggaran/{tahun}/putusan", PLANNING),
            Map.entry("GET /kirim-hasil", FIGURES),
            Map.entry("POST /kirim-hasil/{id}/status", PLANNING),
            Map.entry("POST /kirim-hasil/{id}/paket", PLANNING),
            Map.entry("POST /kirim-hasil/{id}/tarik", EnumSet.of(ADMIN, CAMAT)),
            Map.entry("POST /kirim-hasil/{id}/terbitkan", EnumSet.of(CAMAT)),
            Map.entry("GET /tindak-lanjut", FIGURES),
            Map.entry("POST /tindak-lanjut", PLANNING),
            Map.entry("POST /tindak-lanjut/{id}", PLANNING),
            Map.entry("GET /periksa", FIGURES),
            Map.entry("GET /cetakan", FIGURES),
            Map.entry("POST /cetakan", PLANNING),
            Map.entry("POST /cetakan/{id}/hapus", PLANNING),
            Map.entry("GET /lkjip", FIGURES),
            Map.entry("POST /lkjip/{tahun}/identitas", PLANNING),
            Map.entry("GET /lkjip/{tahun}/bagian/{id}", FIGURES),
            Map.entry("POST /lkjip/{tahun}/bagian/{id}", PLANNING),
            Map.entry("POST /lkjip/{tahun}/buat", FIGURES),
            Map.entry("POST /lkjip/{tahun}/surat", REPORTING),
            Map.entry("POST /lkjip/{tahun}/versi", REPORTING),
            Map.entry("GET /lkjip/berkas/{job}", FIGURES),
            Map.entry("GET /lkjip/berkas/{job}/kemajuan", FIGURES),
            Map.entry("GET /lkjip/berkas/{job}/unduh", FIGURES),
            Map.entry("GET /lkjip/{tahun}/versi/{nomor}/{bentuk}", FIGURES),
            Map.entry("POST /lkjip/{tahun}/versi/{nomor}/berkas", REPORTING),
            Map.entry("GET /lkjip-ttd/{id}", FIGURES),
            Map.entry("POST /lkjip/{tahun}/lampiran", PLANNING),
            Map.entry("POST /lkjip/{tahun}/lampiran/{id}/hapus", PLANNING),
            Map.entry("GET /lkjip-susunan/{tahun}", PLANNING),
            Map.entry("POST /lkjip-susunan/{tahun}", PLANNING),
            Map.entry("POST /lkjip-susunan/{tahun}/tambah", PLANNING),
            Map.entry("POST /lkjip-susunan/{tahun}/{id}", PLANNING),
            Map.entry("GET /kecuali", FIGURES),
            Map.entry("POST /kecuali", PLANNING),
            Map.entry("POST /kecuali/{id}", EnumSet.of(ADMIN, PERENCANA, CAMAT)),
            Map.entry("POST /kecuali/{id}/kembali", PLANNING),
            Map.entry("POST /kecuali/{id}/kembali/putusan", EnumSet.of(ADMIN, PERENCANA, CAMAT)),
            Map.entry("GET /rekap", PLANNING),
            Map.entry("POST /rekap", PLANNING),
            Map.entry("POST /rekap/{id}/batal", PLANNING),
            Map.entry("POST /rekap/terbit", PLANNING),
            Map.entry("POST /rekap/terbit/{tahun}/hapus", PLANNING),
            Map.entry("GET /periode", FIGURES),
            Map.entry("GET /periode/{id}", FIGURES),
            Map.entry("GET /periode/{id}/tutup", PLANNING),
            Map.entry("POST /periode/{id}/tutup", PLANNING),
            Map.entry("POST /periode/{id}/versi/{versi}", EnumSet.of(CAMAT)),
            Map.entry("POST /periode/{id}/populasi", PLANNING),
            Map.entry("POST /periode/{id}/populasi/impor", PLANNING),
            Map.entry("POST /periode", PLANNING),
            Map.entry("POST /periode/{id}", PLANNING),
            Map.entry("GET /kinerja", FIGURES),
            Map.entry("GET /kinerja/aturan", FIGURES),
            Map.entry("POST /kinerja/aturan", PLANNING),
            Map.entry("GET /perjanjian", FIGURES),
            Map.entry("POST /perjanjian/{tahun}", PLANNING),
            Map.entry("POST /perjanjian/{tahun}/{id}", PLANNING),
            Map.entry("POST /perjanjian/{tahun}/{id}/hapus", PLANNING),
            Map.entry("GET /pejabat", FIGURES),
            Map.entry("POST /pejabat", PLANNING),
            Map.entry("POST /pejabat/{id}", PLANNING),
            Map.entry("POST /pejabat/{id}/hapus", PLANNING),
            Map.entry("GET /renstra", FIGURES),
            Map.entry("POST /renstra", PLANNING),
            Map.entry("POST /renstra/{id}", PLANNING),
            Map.entry("POST /renstra/{id}/hapus", PLANNING),
            Map.entry("POST /renstra/{id}/tempat", PLANNING),
            Map.entry("GET /renstra/tempat/{id}", PLANNING),
            Map.entry("POST /renstra/tempat/{id}", PLANNING),
            Map.entry("POST /renstra/tempat/{id}/hapus", PLANNING),
            Map.entry("POST /renstra/tempat/{id}/indikator", PLANNING),
            Map.entry("GET /renstra/indikator/{id}", PLANNING),
            Map.entry("POST /renstra/indikator/{id}", PLANNING),
            Map.entry("POST /renstra/indikator/{id}/hapus", PLANNING),
            Map.entry("GET /renstra/impor", PLANNING),
            Map.entry("GET /renstra/impor/contoh.csv", PLANNING),
            Map.entry("POST /renstra/impor", PLANNING),
            Map.entry("POST /renstra/impor/{id}/simpan", PLANNING),
            Map.entry("GET /bukti/{id}", FIGURES),
            Map.entry("GET /realisasi", FIGURES),
            Map.entry("GET /realisasi/{id}", FIGURES),
            Map.entry("POST /realisasi/{id}", PLANNING),
            Map.entry("POST /realisasi/{id}/bukti", PLANNING),
            Map.entry("POST /realisasi/{id}/hapus", PLANNING),
            Map.entry("POST /realisasi/{id}/tautan", PLANNING),
            Map.entry("POST /realisasi/{id}/lepas", PLANNING),
            Map.entry("POST /realisasi/{id}/bagian", PLANNING),
            Map.entry("POST /realisasi/{id}/aksi/{triwulan}", PLANNING),
            Map.entry("POST /realisasi/{id}/pembanding", PLANNING),
            Map.entry("POST /realisasi/{id}/pembanding/{lingkup}/hapus", PLANNING),
            Map.entry("GET /realisasi-lembar", FIGURES),
            Map.entry("GET /realisasi-lembar/unduh", FIGURES),
            Map.entry("GET /sakip", FIGURES),
            Map.entry("POST /sakip", PLANNING),
            Map.entry("POST /sakip/{tahun}/bukti", PLANNING),
            Map.entry("POST /sakip/{tahun}/hapus", PLANNING),
            Map.entry("POST /rekomendasi", PLANNING),
            Map.entry("POST /rekomendasi/{id}", PLANNING),
            Map.entry("POST /rekomendasi/{id}/bukti", PLANNING),
            Map.entry("POST /rekomendasi/{id}/hapus", PLANNING),
            Map.entry("GET /persiapan", ADMINISTRATION),
            Map.entry("POST /persiapan", ADMINISTRATION),
            Map.entry("GET /pengaturan", ADMINISTRATION),
            Map.entry("POST /pengaturan", ADMINISTRATION),
            Map.entry("GET /poster", COUNTER),
            Map.entry("GET /alamat", ADMINISTRATION),
            Map.entry("POST /alamat", ADMINISTRATION),
            Map.entry("POST /alamat/periksa", ADMINISTRATION),
            Map.entry("GET /alamat/kemajuan", ADMINISTRATION),
            Map.entry("GET /tablet", ADMINISTRATION),
            Map.entry("POST /tablet/pin", ADMINISTRATION),
            Map.entry("POST /tablet/pin/hapus", ADMINISTRATION),
            Map.entry("POST /tablet/jam", ADMINISTRATION),
            Map.entry("GET /tablet/bahasa", ADMINISTRATION),
            Map.entry("POST /tablet/bahasa/{kode}", ADMINISTRATION),
            Map.entry("POST /tablet/bahasa/{kode}/batal", ADMINISTRATION),
            Map.entry("GET /tablet/suara", ADMINISTRATION),
            Map.entry("POST /tablet/suara", ADMINISTRATION),
            Map.entry("POST /tablet/suara/hapus", ADMINISTRATION),
            Map.entry("GET /cadangan", ADMINISTRATION),
            Map.entry("POST /cadangan", ADMINISTRATION),
            Map.entry("GET /loket", ADMINISTRATION),
            Map.entry("POST /loket", ADMINISTRATION),
            Map.entry("POST /loket/{id}", ADMINISTRATION),
            Map.entry("POST /loket/{id}/tutup", ADMINISTRATION),
            Map.entry("POST /loket/{id}/buka", ADMINISTRATION),
            Map.entry("GET /perangkat", ADMINISTRATION),
            Map.entry("POST /perangkat", ADMINISTRATION),
            Map.entry("GET /perangkat/{id}", ADMINISTRATION),
            Map.entry("POST /perangkat/{id}", ADMINISTRATION),
            Map.entry("POST /perangkat/{id}/alamat", ADMINISTRATION),
            Map.entry("POST /perangkat/{id}/cabut", ADMINISTRATION),
            Map.entry("GET /buka", COUNTER),
            Map.entry("GET /tutup", COUNTER),
            Map.entry("POST /tutup/cadangan", ADMINISTRATION),
            Map.entry("GET /printer", ADMINISTRATION),
            Map.entry("POST /printer", ADMINISTRATION),
            Map.entry("POST /printer/lepas", ADMINISTRATION),
            Map.entry("POST /tanda-terima/printer", COUNTER),
            Map.entry("GET /kunci", ADMINISTRATION),
            Map.entry("POST /kunci", ADMINISTRATION),
            Map.entry("POST /kunci/{id}/cabut", ADMINISTRATION),
            Map.entry("POST /api/v1/receipts", EnumSet.of(INTEGRASI)),
            Map.entry("POST /api/v1/receipts/{id}/finish", EnumSet.of(INTEGRASI)),
            Map.entry("GET /akun", ADMINISTRATION),
            Map.entry("POST /akun", ADMINISTRATION),
            Map.entry("POST /akun/sandi", ADMINISTRATION),
            Map.entry("POST /akun/tutup", ADMINISTRATION));

    private static final String PASSWORD = "rahasia-untuk-uji";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Role, String> sessions = new EnumMap<>(Role.class);

    @SuppressWarnings("NullAway.Init")
    private EmbeddedServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("sembilan.data", folder.toString(), "micronaut.server.port", -1));
        Accounts accounts = server.getApplicationContext().getBean(Accounts.class);
        Sessions opened = server.getApplicationContext().getBean(Sessions.class);
        for (Role role : accountRoles()) {
            String username = "uji-" + role;
            accounts.create(username, username, role, PASSWORD, "test");
            sessions.put(role, opened.open(username, PASSWORD).orElseThrow());
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void knowsEveryRoute() {
        Set<String> expected = new TreeSet<>(PUBLIC);
        expected.addAll(GUARDED.keySet());
        assertThat(routes()).isEqualTo(expected);
    }

    @Test
    void showsNothingButThePublicListWithoutALogin() throws Exception {
        for (String route : routes()) {
            int status = call(route, Optional.empty()).statusCode();
            if (PUBLIC.contains(route)) {
                assertThat(status).as(route).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(status).as(route).isIn(303, 401);
            }
        }
    }

    @Test
    void sendsAVisitorWithoutALoginToTheLoginPageAndBack() throws Exception {
        HttpResponse<String> response = call("GET /hasil", Optional.empty());
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("location")).hasValue("/masuk?ke=%2Fhasil");
    }

    @Test
    void letsEachRoleIntoItsOwnPagesOnly() throws Exception {
        for (Map.Entry<String, Set<Role>> guarded : GUARDED.entrySet()) {
            for (Role role : accountRoles()) {
                int status = call(guarded.getKey(), Optional.of(role)).statusCode();
                String as = guarded.getKey() + " as " + role;
                if (guarded.getValue().contains(role)) {
                    assertThat(status).as(as).isNotIn(401, 403).isLessThan(500);
                } else {
                    assertThat(status).as(as).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void losesTheSessionOfAClosedAccountAtOnce() throws Exception {
        Accounts accounts = server.getApplicationContext().getBean(Accounts.class);
        Sessions opened = server.getApplicationContext().getBean(Sessions.class);
        accounts.create("pergi", "Pergi", CAMAT, PASSWORD, "test");
        String session = opened.open("pergi", PASSWORD).orElseThrow();
        assertThat(send("GET /hasil", Optional.of(session)).statusCode()).isNotIn(401, 403);
        accounts.deactivate("pergi", "test");
        assertThat(send("GET /hari-ini", Optional.of(session)).headers().firstValue("location"))
                .hasValue("/masuk?ke=%2Fhari-ini");
        assertThat(opened.open("pergi", PASSWORD)).isEmpty();
    }

    @Test
    void refusesAChangeThatAnotherSiteTries() throws Exception {
        HttpRequest request = request("POST /akun", Optional.ofNullable(sessions.get(ADMIN)))
                .header("Origin", "http://lain.example")
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    /** A tablet never logs in; its few addresses have a test of their own. */
    private static List<Role> accountRoles() {
        return Arrays.stream(Role.values()).filter(Role::isForAccounts).toList();
    }

    private Set<String> routes() {
        return server.getApplicationContext()
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET || route.getHttpMethod() == HttpMethod.POST)
                .map(EveryRouteIsGuardedTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethod() + " " + route.getUriMatchTemplate();
    }

    private HttpResponse<String> call(String route, Optional<Role> role) throws IOException, InterruptedException {
        return send(route, role.map(one -> Objects.requireNonNull(sessions.get(one))));
    }

    private HttpResponse<String> send(String route, Optional<String> session) throws IOException, InterruptedException {
        return client.send(request(route, session).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String route, Optional<String> session) {
        List<String> parts = List.of(route.split(" ", 2));
        String path = parts.get(1).replace("{+path}", "styles/tokens.css").replaceAll("\\{[a-z]+}", "U1");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Accept", isForMachines(route) ? "*/*" : "text/html")
                .header("Content-Type", contentType(route))
                .method(
                        parts.getFirst(),
                        parts.getFirst().equals("POST") ? BodyPublishers.ofString("x=1") : BodyPublishers.noBody());
        session.ifPresent(token -> request.header("Cookie", Sessions.COOKIE + "=" + token));
        return request;
    }

    private static boolean isForMachines(String route) {
        return route.contains(" /api/v1/device/")
                || route.startsWith("POST /api/v1/receipts")
                || route.equals("GET /kirim/{id}");
    }

    private static String contentType(String route) {
        if (isForMachines(route)) {
            return "application/json";
        }
        return switch (route) {
            case "POST /api/v1/submissions" -> "application/json";
            case "POST /impor",
                    "POST /anggaran/impor",
                    "POST /efisiensi/impor",
                    "POST /rekap",
                    "POST /laporan-templat",
                    "POST /lkjip/{tahun}/lampiran",
                    "POST /lkjip/{tahun}/versi/{nomor}/berkas",
                    "POST /periode/{id}/populasi/impor",
                    "POST /realisasi/{id}/bukti",
                    "POST /sakip/{tahun}/bukti",
                    "POST /rekomendasi/{id}/bukti",
                    "POST /tablet/suara" -> "multipart/form-data; boundary=x";
            default -> "application/x-www-form-urlencoded";
        };
    }
}
