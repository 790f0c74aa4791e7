package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Tingkat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out which line lies under which, where a file tells it by kode, by a word, or only by the order of its lines. */
final class BudgetLevels {
    private static final Pattern KODE = Pattern.compile("[0-9A-Za-z]{1,8}(?:\\.[0-9A-Za-z]{1,8}){0,12}");
    private static final Pattern LEADING = Pattern.compile("^([0-9X]{1,4}(?:\\.[0-9X]{1,4})+)\\.?\\s+(.+)$");
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(sub ?)?(jumlah|total)\\b.*|.*\\b(jumlah|total)( anggaran| keseluruhan| seluruhnya)?");
    private static final Pattern PROGRAM = Pattern.compile("(?i)program\\b.*");
    private static final Pattern SUB = Pattern.compile("(?i)sub[ -]?kegiatan\\b.*");
    private static final int LONG_PROGRAM = 3;

    /** A line before it has its place. */
    record Line(int baris, String kode, Optional<Tingkat> tingkat, String uraian) {}

    private BudgetLevels() {}

    /** Spaces around dots, dots at the end and other separators are ways of writing the same kode. */
    static String kode(String cell) {
        String plain = cell.strip().replaceAll("[\\s\\u00a0]*[.\\-/\\s\\u00a0][\\s\\u00a0]*", ".");
        return plain.replaceAll("\\.{2,}", ".").replaceAll("^\\.|\\.$", "");
    }

    static boolean isKode(String kode) {
        return KODE.matcher(kode).matches();
    }

    /** A kode in front of the words, where it has no column of its own. */
    static Optional<List<String>> split(String uraian) {
        var found = LEADING.matcher(uraian);
        return found.matches() ? Optional.of(List.of(found.group(1), found.group(2))) : Optional.empty();
    }

    /** The word a file uses for a level. */
    static Optional<Tingkat> word(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "")) {
            case "program" -> Optional.of(Tingkat.PROGRAM);
            case "kegiatan" -> Optional.of(Tingkat.KEGIATAN);
            case "subkegiatan", "sub" -> Optional.of(Tingkat.SUB_KEGIATAN);
            case "jumlah", "total", "urusan", "bidangurusan", "unit", "skpd", "opd" -> Optional.of(Tingkat.JUMLAH);
            default -> Optional.empty();
        };
    }

    static boolean isTotal(String uraian) {
        return TOTAL.matcher(uraian.strip()).matches();
    }

    /** The same lines, each with its level and a kode that says where it lies; "" for a sum, or where none was told. */
    static List<Line> placed(List<Line> lines) {
        List<String> kodes =
                lines.stream().filter(one -> !isSum(one)).map(Line::kode).toList();
        List<String> told = kodes.stream().filter(one -> !one.isEmpty()).toList();
        boolean tree = told.stream().anyMatch(one -> one.contains(".")) || new HashSet<>(told).size() == told.size();
        if (told.isEmpty() || told.size() * 2 < kodes.size() || !tree) {
            return numbered(lines);
        }
        Set<String> known = new HashSet<>(told);
        List<Line> placed = new ArrayList<>();
        boolean begun = false;
        for (Line one : lines) {
            begun |= !one.kode().isEmpty() && !isSum(one);
            // What stands above the first kode is the name of the office or of its urusan.
            boolean above = !begun && one.kode().isEmpty() && one.tingkat().isEmpty();
            placed.add(above ? sum(one) : levelled(one, known));
        }
        return placed;
    }

    private static Line sum(Line one) {
        return new Line(one.baris(), "", Optional.of(Tingkat.JUMLAH), one.uraian());
    }

    private static boolean isSum(Line one) {
        return one.tingkat().filter(Tingkat.JUMLAH::equals).isPresent()
                || (one.kode().isEmpty() && one.tingkat().isEmpty() && isTotal(one.uraian()));
    }

    private static Line levelled(Line one, Set<String> known) {
        if (isSum(one)) {
            return sum(one);
        }
        Tingkat tingkat = one.tingkat().orElseGet(() -> byKode(one.kode(), known));
        return new Line(one.baris(), tingkat == Tingkat.JUMLAH ? "" : one.kode(), Optional.of(tingkat), one.uraian());
    }

    /** Nomenklatur kodes have three parts at the program; short ones count from it. */
    private static Tingkat byKode(String kode, Set<String> known) {
        long parts = kode.chars().filter(c -> c == '.').count() + 1;
        boolean nomenklatur = known.stream().anyMatch(one -> one.matches("[0-9X]\\.[0-9X]{2}\\.[0-9]{2}(\\..*)?"));
        if (nomenklatur && parts < LONG_PROGRAM) {
            return Tingkat.JUMLAH;
        }
        long above = known.stream()
                .filter(one ->
                        kode.startsWith(one + ".") && (!nomenklatur || one.matches("[^.]+\\.[^.]+\\.[^.]+(\\..*)?")))
                .count();
        return above == 0 ? Tingkat.PROGRAM : above == 1 ? Tingkat.KEGIATAN : Tingkat.SUB_KEGIATAN;
    }

    /** By the order of the lines: 1, 1.1, 1.1.1. */
    private static List<Line> numbered(List<Line> lines) {
        boolean words = lines.stream()
                .anyMatch(one -> one.tingkat().isPresent()
                        || PROGRAM.matcher(one.uraian()).matches());
        boolean some = lines.stream().anyMatch(one -> !one.kode().isEmpty());
        List<Line> placed = new ArrayList<>();
        int program = 0;
        int kegiatan = 0;
        int sub = 0;
        for (Line one : lines) {
            Tingkat tingkat = isSum(one)
                    ? Tingkat.JUMLAH
                    : words ? guess(one) : some && one.kode().isEmpty() ? Tingkat.KEGIATAN : Tingkat.PROGRAM;
            switch (tingkat) {
                case JUMLAH -> {}
                case PROGRAM -> {
                    program++;
                    kegiatan = 0;
                    sub = 0;
                }
                case KEGIATAN -> {
                    kegiatan++;
                    sub = 0;
                }
                case SUB_KEGIATAN -> sub++;
            }
            String kode =
                    switch (tingkat) {
                        case JUMLAH -> "";
                        case PROGRAM -> Integer.toString(program);
                        case KEGIATAN -> program + "." + kegiatan;
                        case SUB_KEGIATAN -> program + "." + kegiatan + "." + sub;
                    };
            placed.add(new Line(one.baris(), kode, Optional.of(tingkat), one.uraian()));
        }
        return placed;
    }

    private static Tingkat guess(Line one) {
        return one.tingkat()
                .orElseGet(() -> PROGRAM.matcher(one.uraian()).matches()
                        ? Tingkat.PROGRAM
                        : SUB.matcher(one.uraian()).matches() ? Tingkat.SUB_KEGIATAN : Tingkat.KEGIATAN);
    }
}
