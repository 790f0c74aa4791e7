package id.sembilan.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the message file, all of it, and nothing else stands there. */
class MessagesTest {
    private static final Path FILE = Path.of("src/main/resources/messages.properties");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path VIEWS = Path.of("src/main/resources/views");

    private static final Pattern LEXEMES = Pattern.compile(
            "/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|'(?:[^'\\\\]|\\\\.)'|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    private static final Map<Path, String> JAVA = read(SOURCES, ".java", MessagesTest::code);

    /**
     * Keys that are put together while the program runs: what stands in the source, and every end it may get there.
     * A new prefix, and a new end of an old one, must be added here.
     */
    private static final Map<String, List<String>> FAMILIES = Map.ofEntries(
            Map.entry("antrean.", names("QueueImport$Outcome")),
            Map.entry("bobot.", lower("Bobot$Alasan")),
            Map.entry("bobot.pilihan.", List.of("1/9", "0,111", "0,1111", "0,11")),
            Map.entry("cek.", statuses(names("PhoneAddresses$Outcome").toArray(String[]::new))),
            Map.entry("cetakan.kelompok.", lower("Hitungan$Kelompok")),
            Map.entry("cetakan.metode.", lower("Efisiensi$Metode")),
            Map.entry("cetakan.putusan.", lower("Dinilai$Putusan")),
            Map.entry("cetakan.slip.", lower("Slip$Jenis")),
            Map.entry("dasbor.fakta.ubah.", lower("Change$Direction")),
            Map.entry("dasbor.kalimat.", List.of("naik", "turun", "tetap", "relatif")),
            Map.entry("dibantu.", lower("Dibantu")),
            Map.entry("galat.", statuses("400", "401", "403", "404", "405", "413", "415", "500")),
            Map.entry("grafik.bulan.", List.of("naik", "turun", "tetap", "relatif")),
            Map.entry("hari_ini.ditinggalkan.", List.of("layanan", "profil", "saran")),
            Map.entry("hari.", List.of("1", "2", "3", "4", "5", "6", "7")),
            Map.entry("impor.galat.", names("ImportKeeping$Refusal")),
            Map.entry("impor.urutan.", lower("Urutan")),
            Map.entry("kirim_hasil.publik.", List.of("terbit", "ditarik", "belum")),
            Map.entry("kirim_hasil.status.", lower("Kiriman$Status")),
            Map.entry("kanal.", lower("Kanal")),
            Map.entry("kepercayaan.", guides("android", "windows")),
            Map.entry("kirim.status.", names("Handovers$Progress")),
            Map.entry("kertas.galat.", names("PaperAnswers$Refusal")),
            Map.entry("kertas.langkah.", names("PaperBatch$Status")),
            Map.entry("kertas.periksa.", List.of("menunggu", "beda", "sama", "berlaku.pertama", "berlaku.kedua")),
            Map.entry("kertas.status.", names("PaperBatch$Status")),
            Map.entry("kecuali.kembali.", List.of("usul", "setuju", "tolak")),
            Map.entry("kecuali.status.", List.of("usul", "setuju", "tolak")),
            Map.entry("kecuali.tanda.", names("Exclusion$Sign")),
            Map.entry("kecuali.tolak.", names("Excluding$Refusal")),
            Map.entry("kinerja.asal.", lower("Realisasi$Asal")),
            Map.entry("kinerja.metode.", names("Efisiensi$Metode")),
            Map.entry("kinerja.pembanding.", lower("Pembanding$Lingkup")),
            Map.entry("kinerja.cara.", lower("IkmTautan$Cara")),
            Map.entry("kinerja.jenis.", lower("Indikator$Jenis")),
            Map.entry("kinerja.polaritas.", lower("Polaritas")),
            Map.entry("kinerja.tingkat.", lower("Tingkat")),
            Map.entry("laporan.batas.", lower("Mutu")),
            Map.entry(
                    "laporan.bawaan.",
                    List.of(
                            "JABATAN",
                            "METODE.berkas",
                            "LOKASI.berkas",
                            "PENGANTAR",
                            "LATAR_BELAKANG",
                            "DASAR_HUKUM",
                            "TUJUAN",
                            "PELAKSANA",
                            "METODE",
                            "LOKASI",
                            "WAKTU",
                            "RTL",
                            "KESIMPULAN")),
            Map.entry("laporan.dibantu.", List.of("tidak", "petugas", "keluarga")),
            Map.entry("laporan.label.", names("SkmText")),
            Map.entry(
                    "laporan.profil.",
                    List.of("jenis_kelamin", "usia", "pendidikan", "pekerjaan", "disabilitas", "dibantu", "kanal")),
            Map.entry("laporan.susunan.", names("Susunan")),
            Map.entry("laporan.templat.galat.", names("DocxTemplate$Problem")),
            Map.entry("lkjip.awal.", List.of("pengantar", "latar_belakang", "maksud_tujuan", "dasar_hukum")),
            Map.entry("lkjip.asal.", lower("Realisasi$Asal")),
            Map.entry(
                    "lkjip.isi.",
                    List.of(
                            "pagu",
                            "pagu_awal",
                            "pagu_perubahan",
                            "anggaran",
                            "belanja",
                            "anggaran_tahun",
                            "anggaran_sasaran",
                            "grafik_anggaran",
                            "efisiensi",
                            "efektivitas",
                            "banding_akhir",
                            "banding_standar",
                            "banding_tahun",
                            "banding_target",
                            "capaian",
                            "grafik_ikm",
                            "grafik_sakip",
                            "kesimpulan",
                            "lampiran_berkas",
                            "pendukung",
                            "penyebab",
                            "per_indikator",
                            "pernyataan_reviu",
                            "pk",
                            "pk_awal",
                            "pk_lampiran",
                            "pk_lampiran_perubahan",
                            "pk_perubahan",
                            "pohon",
                            "ringkas_capaian",
                            "skala",
                            "skm",
                            "tabel_renstra",
                            "tabel_target",
                            "tanda_tangan",
                            "visi_misi")),
            Map.entry("lkjip.keadaan.", List.of("kosong", "draf", "lalu", "ditulis", "berubah")),
            Map.entry("lkjip.lingkup.", lower("Pembanding$Lingkup")),
            Map.entry("lkjip.tahap.", lower("LkjipVersi$Tahap")),
            Map.entry("lkjip.tanda.", List.of("kerja", "draf", "koreksi", "reviu")),
            Map.entry("lkjip.tingkat.", lower("Tingkat")),
            Map.entry("lkjip.versi.berkas.", lower("LkjipVersi$Jenis")),
            Map.entry("mutu.", lower("Mutu")),
            Map.entry("mutu.batas.", lower("Mutu")),
            Map.entry("narasi.lingkup.", lower("Pembanding$Lingkup")),
            Map.entry("nilai.", List.of("1", "2", "3", "4")),
            Map.entry("peran.", names("Role")),
            Map.entry("peran.arti.", names("Role")),
            Map.entry("pejabat.peran.", lower("Pejabat$Peran")),
            Map.entry("perangkat.status.", List.of("terhubung", "putus", "belum", "dicabut")),
            Map.entry("periksa.berat.", lower("Sorotan$Berat")),
            Map.entry("periksa.jenis.", lower("Sorotan$Jenis")),
            Map.entry("periksa.pejabat.", lower("Pejabat$Peran")),
            Map.entry("periksa.segel.", List.of("isi", "jawaban", "angka")),
            Map.entry("periode.jenis.", lower("JenisPeriode")),
            Map.entry("periode.tolak.", names("PeriodeSealing$Refusal")),
            Map.entry("periode.versi.", List.of("setuju", "tolak", "tutup", "usul")),
            Map.entry("pindai.saran.", names("TandaTerima$State")),
            Map.entry(
                    "lembar.",
                    List.of(
                            "nomor",
                            "sasaran",
                            "indikator",
                            "satuan",
                            "target_tahun",
                            "target",
                            "realisasi",
                            "capaian",
                            "aksi",
                            "pendorong",
                            "penghambat",
                            "asal")),
            Map.entry("realisasi.asal.", lower("Realisasi$Asal")),
            Map.entry("realisasi.asal.pilih.", List.of("sendiri", "luar", "terbit")),
            Map.entry("realisasi.bagian.", lower("SubNilai$Cara")),
            Map.entry("realisasi.bagian.hasil.", lower("SubNilai$Cara")),
            Map.entry("realisasi.cara.", lower("IkmTautan$Cara")),
            Map.entry("realisasi.ikm.kurang.", List.of("sedikit", "tutup", "buat")),
            Map.entry("realisasi.lingkup.", lower("Pembanding$Lingkup")),
            Map.entry(
                    "realisasi.masa.",
                    List.of("b01", "b02", "b03", "b04", "b05", "b06", "b07", "b08", "b09", "b10", "b11", "b12")),
            Map.entry("realisasi.tingkat.", lower("Tingkat")),
            Map.entry("rekomendasi.asal.", lower("Rekomendasi$Asal")),
            Map.entry("rekomendasi.status.", lower("Rekomendasi$Status")),
            Map.entry("rtl.jangka.", List.of("pendek", "menengah", "panjang")),
            Map.entry("rtl.status.", lower("TindakLanjut$Status")),
            Map.entry("rtl.triwulan.", List.of("1", "2", "3", "4")),
            Map.entry("sakip.bagian.", lower("Sakip$Bagian")),
            Map.entry("sakip.komponen.", lower("Sakip$Komponen")),
            Map.entry("sakip.predikat.", lower("Predikat")),
            Map.entry("score.", List.of("ikm", "mutu", "responden", "populasi", "bobot", "margin", "catatan")),
            Map.entry("sisih.alasan.", names("HeldReason")),
            Map.entry("tanda.status.", names("TandaTerima$State")),
            Map.entry("tanda.ukuran.", List.of("58", "80", "a4")),
            Map.entry("unduh.kelompok.", List.of("jenis_kelamin", "usia", "pendidikan", "pekerjaan", "disabilitas")),
            Map.entry("urutan.", List.of("lampiran", "pasal")),
            Map.entry("zona.", names("ZonaWaktu")));

    /** The command line's library asks for these by itself. */
    private static final Pattern OF_THE_LIBRARY = Pattern.compile(
            "usage\\.\\w+|help|sembilan\\.usage\\.header|sembilan\\.([a-z-]+)\\.(usage\\.header|[a-z-]+)");

    /** Aligned in columns on the console. */
    private static final Set<String> LAID_OUT = Set.of("mulai.admin");

    /** Templates that print markup made by our own drawing code. */
    private static final Set<String> MARKUP = Set.of("grafik.hbs", "grafik-tabel.hbs", "qr.hbs");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z_.]*\\.)\"\\s*\\+");
    private static final Pattern KEY_LIKE = Pattern.compile("[a-z][a-z_]*(\\.[A-Za-z0-9_]+)+");
    private static final Pattern NO_KEY =
            Pattern.compile("sembilan\\..*|.*\\.(css|csv|db|docx|hbs|html|js|json|md|pdf|png|svg|txt|xlsx|zip)");
    private static final Pattern AUDIT = Pattern.compile("audit\\.record\\([^;]*;");

    /** A call that formats a message, up to its first argument after the key. */
    private static final Pattern CALL =
            Pattern.compile("(?:messages\\.get\\(|Reason\\.of\\(\\s*\"[^\"]*\"\\s*,)\\s*\"([^\"]+)\"\\s*([,)])");

    private static final Pattern COMMAND = Pattern.compile("@Command\\(\\s*name = \"([^\"]*)\"");
    private static final Pattern DESCRIPTION = Pattern.compile("descriptionKey = \"([^\"]*)\"");

    private static final Pattern MUSTACHE =
            Pattern.compile("\\{\\{\\{.*?}}}|\\{\\{!--.*?--}}|\\{\\{.*?}}", Pattern.DOTALL);
    private static final Pattern TEMPLATE_KEY = Pattern.compile("[{(]t\\s+\"([^\"]*)\"([^})]*)[})]");
    private static final Pattern DYNAMIC_TEMPLATE_KEY = Pattern.compile("[{(]t\\s+[^\"][^})]*");
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern READ_ALOUD =
            Pattern.compile("\\b(?:title|alt|placeholder|label|aria-label|aria-description|data-confirm)=\"([^\"]*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Messages MESSAGES = new Messages();
    private static final Properties RAW = properties();
    private static final Map<Path, String> TEMPLATES = read(VIEWS, ".hbs", Function.identity());

    @Test
    void looksAtEverything() {
        assertThat(JAVA).hasSizeGreaterThan(100);
        assertThat(TEMPLATES).hasSizeGreaterThan(15);
        assertThat(MESSAGES.keys()).hasSizeGreaterThan(300);
    }

    @Test
    void saysEachThingOnce() {
        Map<String, Long> times = keysAsWritten().collect(groupingBy(Function.identity(), counting()));
        assertThat(times.entrySet().stream().filter(one -> one.getValue() > 1).map(Map.Entry::getKey))
                .as("keys that stand twice in messages.properties: the program sees only the last one")
                .isEmpty();
        assertThat(times).as("keys as written and as read").hasSameSizeAs(MESSAGES.keys());
    }

    @Test
    void hasEveryTextThatTheProgramAsksFor() {
        Set<String> roots =
                MESSAGES.keys().stream().map(key -> key.split("\\.", 2)[0]).collect(toCollection(TreeSet::new));
        assertThat(complaints(JAVA, (file, text) -> find(
                                LITERAL, AUDIT.matcher(text).replaceAll(""))
                        .map(match -> match.group(1))
                        .filter(word -> KEY_LIKE.matcher(word).matches())
                        .filter(word -> roots.contains(word.split("\\.", 2)[0]))
                        .filter(word -> !NO_KEY.matcher(word).matches())
                        .filter(word -> !isKey(word) && !isKey(word + ".judul"))
                        .map(word -> file + ": \"" + word + "\" looks like a key but is not in messages.properties")))
                .isEmpty();
        assertThat(complaints(JAVA, (file, text) -> find(CALL, text)
                        .map(match -> match.group(1))
                        .filter(word -> !isKey(word) && !FAMILIES.containsKey(word))
                        .map(word -> file + ": no \"" + word + "\" in messages.properties")))
                .isEmpty();
    }

    @Test
    void explainsEveryCommandAndWhatItTakes() {
        assertThat(complaints(JAVA, (file, text) -> {
                    List<String> commands =
                            find(COMMAND, text).map(match -> match.group(1)).toList();
                    Stream<String> headers = commands.stream().map(name -> qualified(name) + "usage.header");
                    Stream<String> parts = find(DESCRIPTION, text)
                            .map(match -> match.group(1))
                            .filter(key -> !isKey(key))
                            .flatMap(key -> commands.stream().map(name -> qualified(name) + key));
                    return Stream.concat(headers, parts)
                            .filter(key -> !isKey(key))
                            .map(key -> file + ": no \"" + key + "\" in messages.properties");
                }))
                .isEmpty();
    }

    private static String qualified(String command) {
        return command.equals("sembilan") ? "sembilan." : "sembilan." + command + ".";
    }

    @Test
    void hasEveryTextThatATemplateAsksFor() {
        assertThat(complaints(
                        TEMPLATES,
                        (file, text) -> Stream.concat(
                                find(TEMPLATE_KEY, text)
                                        .map(match -> match.group(1))
                                        .filter(key -> !isKey(key))
                                        .map(key -> file + ": no \"" + key + "\" in messages.properties"),
                                find(DYNAMIC_TEMPLATE_KEY, text)
                                        .map(match -> file + ": " + match.group()
                                                + "}} must name its key; choose it in Java"))))
                .isEmpty();
    }

    @Test
    void hasEveryEndOfAKeyThatIsPutTogether() {
        Set<String> prefixes = JAVA.values().stream()
                .flatMap(text -> find(PREFIX, text))
                .map(match -> match.group(1))
                .filter(prefix -> MESSAGES.keys().stream().anyMatch(key -> key.startsWith(prefix)))
                .filter(prefix -> !prefix.equals("sembilan."))
                .collect(toCollection(TreeSet::new));
        assertThat(prefixes)
                .as("\"prefix.\" + … in Java, and FAMILIES of MessagesTest")
                .isEqualTo(new TreeSet<>(FAMILIES.keySet()));
        assertThat(familyKeys().filter(key -> !isKey(key)))
                .as("keys that the program may put together (FAMILIES) and that messages.properties lacks")
                .isEmpty();
    }

    @Test
    void hasNoTextThatNobodyAsksFor() {
        Set<String> asked = Stream.concat(
                        JAVA.values().stream().flatMap(text -> find(LITERAL, text)),
                        TEMPLATES.values().stream().flatMap(text -> find(TEMPLATE_KEY, text)))
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
        familyKeys().forEach(asked::add);
        assertThat(MESSAGES.keys().stream()
                        .filter(key -> !asked.contains(key))
                        .filter(key -> !isOfTheLibrary(key, asked))
                        .sorted()
                        .map(key -> "messages.properties: nobody uses " + key))
                .isEmpty();
    }

    /** A command and what it describes must exist. */
    private static boolean isOfTheLibrary(String key, Set<String> literals) {
        return find(OF_THE_LIBRARY, key)
                .filter(match -> match.end() == key.length())
                .anyMatch(match -> match.group(1) == null
                        || (literals.contains(match.group(1))
                                && (match.group(2).equals("usage.header") || literals.contains(match.group(2)))));
    }

    @Test
    void canFormatEveryText() {
        assertThat(MESSAGES.keys().stream().sorted().flatMap(MessagesTest::unprintable))
                .isEmpty();
    }

    private static Stream<String> unprintable(String key) {
        String text = raw(key);
        int places = places(key);
        Object[] words = IntStream.range(0, places).mapToObj(i -> "<" + i + ">").toArray();
        String printed = MESSAGES.get(key, words);
        // Texts of a family share one call and need not show all it gives.
        Stream<String> unused = familyKeys().anyMatch(key::equals)
                ? Stream.empty()
                : Stream.of(words)
                        .map(String::valueOf)
                        .filter(word -> !printed.contains(word))
                        .map(word -> key + " does not show argument " + word);
        Stream<String> apostrophe = Stream.of(key)
                .filter(one -> text.replace("''", "").contains("'"))
                .map(one -> one + " has an apostrophe, which must be doubled: " + text);
        return Stream.concat(unused, apostrophe);
    }

    @Test
    void getsAsManyArgumentsAsItsTextHasPlaces() {
        assertThat(complaints(JAVA, (file, text) -> find(CALL, text)
                        .filter(match -> isKey(match.group(1)))
                        .filter(match -> arguments(text, match) != places(match.group(1)))
                        .map(match -> file + ": " + arguments(text, match) + " arguments for " + match.group(1) + "="
                                + raw(match.group(1)))))
                .isEmpty();
        assertThat(complaints(TEMPLATES, (file, text) -> find(TEMPLATE_KEY, text)
                        .filter(match -> isKey(match.group(1)))
                        .filter(match -> words(match.group(2)) != places(match.group(1)))
                        .map(match -> file + ": " + words(match.group(2)) + " arguments for " + match.group(1) + "="
                                + raw(match.group(1)))))
                .isEmpty();
    }

    @Test
    void isTidy() {
        assertThat(MESSAGES.keys().stream()
                        .sorted()
                        .filter(key -> !LAID_OUT.contains(key))
                        .filter(key -> raw(key).isBlank()
                                || raw(key).strip().contains("  ")
                                || Pattern.compile("TODO|FIXME|XXX|[Ll]orem|\\?\\?|\t| [,.;:!?]( |$)")
                                        .matcher(raw(key))
                                        .find())
                        .map(key -> "messages.properties: untidy " + key + "=" + raw(key)))
                .isEmpty();
    }

    @Test
    void leavesNoNakedTextInATemplate() {
        assertThat(complaints(TEMPLATES, (file, template) -> {
                    String text = MUSTACHE.matcher(template).replaceAll("");
                    Stream<String> between = TAG.matcher(text)
                            .replaceAll("\n")
                            .lines()
                            .map(line -> ENTITY.matcher(line).replaceAll(""))
                            .filter(line -> LETTER.matcher(line).find())
                            .map(String::strip);
                    Stream<String> within = find(READ_ALOUD, text)
                            .filter(match -> LETTER.matcher(match.group(1)).find())
                            .map(MatchResult::group);
                    return Stream.concat(between, within)
                            .map(words -> file + ": \"" + words + "\" belongs into messages.properties");
                }))
                .isEmpty();
    }

    @Test
    void printsMarkupOfOurOwnDrawingsOnly() {
        assertThat(complaints(
                        TEMPLATES, (file, text) -> find(Pattern.compile("\\{\\{\\{[^}]*}}}|\\{\\{\\s*&[^}]*}}"), text)
                                .filter(match -> !MARKUP.contains(file.toString()))
                                .map(match -> file + ": " + match.group() + " prints without escaping")))
                .isEmpty();
    }

    private static Stream<String> familyKeys() {
        return FAMILIES.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(end -> family.getKey() + end));
    }

    private static boolean isKey(String word) {
        return MESSAGES.keys().contains(word);
    }

    /** The text before formatting, read anew because the program shows it to nobody. */
    private static String raw(String key) {
        return RAW.getProperty(key, "");
    }

    private static int places(String key) {
        // The library formats its own texts in another way.
        return OF_THE_LIBRARY.matcher(key).matches()
                ? 0
                : new MessageFormat(raw(key), Locale.of("id", "ID")).getFormatsByArgumentIndex().length;
    }

    /** How many arguments stand after the key, counted by the commas outside of inner calls. */
    private static int arguments(String text, MatchResult call) {
        int commas = 0;
        int depth = 0;
        for (int i = call.start(2); depth >= 0; i++) {
            char c = text.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            commas += c == ',' && depth == 0 ? 1 : 0;
        }
        return commas;
    }

    private static int words(String text) {
        return (int) Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static Stream<String> keysAsWritten() {
        try {
            return Files.readString(FILE)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without comments and texts of several lines; a literal with more than a key's letters becomes an empty one. */
    private static String code(String source) {
        return LEXEMES.matcher(source).replaceAll(match -> {
            String literal = match.group(1);
            boolean quote = match.group().startsWith("\"");
            boolean plain = literal != null && literal.matches("[\\w./,-]*");
            return plain
                    ? "\"" + literal + "\""
                    : quote ? "\"\"" : match.group().startsWith("'") ? "0" : " ";
        });
    }

    private static List<String> names(String type) {
        return constants(type).map(Enum::name).toList();
    }

    private static List<String> lower(String type) {
        return constants(type).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** Of this enum, in whatever package it stands. */
    private static Stream<Enum<?>> constants(String type) {
        String file = type.split("\\$", 2)[0] + ".java";
        return JAVA.keySet().stream()
                .filter(path -> path.endsWith(file))
                .map(path -> path.getName(path.getNameCount() - 2))
                .flatMap(folder -> {
                    try {
                        return Stream.of(Class.forName("id.sembilan." + folder + "." + type)
                                .getEnumConstants());
                    } catch (ClassNotFoundException e) {
                        throw new AssertionError("FAMILIES of MessagesTest names an enum that is gone: " + type, e);
                    }
                })
                .map(one -> (Enum<?>) one);
    }

    /** A title and four steps, each with the screen that is drawn beside it. */
    private static List<String> guides(String... systems) {
        return Stream.of(systems)
                .flatMap(system -> Stream.concat(
                        Stream.of(system + ".judul"),
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(step -> system + "." + step)
                                .flatMap(step -> Stream.of(step, step + ".layar", step + ".baris"))))
                .toList();
    }

    private static List<String> statuses(String... codes) {
        return Stream.of(codes)
                .flatMap(code -> Stream.of(code + ".judul", code + ".saran"))
                .toList();
    }

    /** Looks through one file. */
    private interface Look {
        Stream<String> at(Path name, String text);
    }

    private static List<String> complaints(Map<Path, String> files, Look look) {
        List<String> complaints = new ArrayList<>();
        files.forEach((file, text) -> look.at(file.getFileName(), text).forEach(complaints::add));
        return complaints;
    }

    private static Stream<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Map<Path, String> read(Path folder, String end, Function<String, String> change) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> texts = new TreeMap<>();
            for (Path file : files.filter(one -> one.toString().endsWith(end)).toList()) {
                texts.put(file, change.apply(Files.readString(file)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(FILE)) {
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
