package id.sembilan.table;

import id.sembilan.table.AnswerTable.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands in which column; a column without a name must stay empty. */
record TableHeader(List<Optional<Column>> columns) {
    private static final Pattern ITEM = Pattern.compile("u([1-9][0-9]{0,2})([a-z]?)");

    private static final int BARIS = 1;

    /** A column whose cells mean something. */
    sealed interface Column permits Item, Kolom {
        String nama();
    }

    TableHeader {
        columns = List.copyOf(columns);
    }

    /** The header, or nothing when there are problems. */
    static Optional<TableHeader> parse(List<String> cells, TableProblems problems) {
        List<Optional<Column>> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String nama = cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            Optional<Column> column = column(nama);
            if (!nama.isEmpty() && column.isEmpty()) {
                problems.add(BARIS, TableProblems.shown(nama), "tabel.kolom.tidak_dikenal", Kolom.all());
            } else if (!nama.isEmpty() && !seen.add(nama)) {
                problems.add(BARIS, nama, "tabel.kolom.ganda");
            }
            columns.add(column);
        }
        TableHeader header = new TableHeader(columns);
        header.check(seen, problems);
        return problems.isEmpty() ? Optional.of(header) : Optional.empty();
    }

    List<Item> items() {
        return columns.stream()
                .flatMap(Optional::stream)
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .toList();
    }

    Optional<Column> column(int position) {
        return position < columns.size() ? columns.get(position) : Optional.empty();
    }

    /** As a person would name it, by its letter in a spreadsheet if the header does not. */
    String nama(int position) {
        return column(position).map(Column::nama).orElseGet(() -> letters(position));
    }

    /** The cells a row needs at least. */
    int width() {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isPresent())
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    private static Optional<Column> column(String nama) {
        Matcher item = ITEM.matcher(nama);
        return item.matches()
                ? Optional.of(new Item(Integer.parseInt(item.group(1)), item.group(2)))
                : Kolom.of(nama).map(kolom -> kolom);
    }

    /** u1 to the highest number must all be there, from a to the highest letter where there are letters. */
    private void check(Set<String> seen, TableProblems problems) {
        List<String> expected = new ArrayList<>(List.of(Kolom.RESPONDEN.nama()));
        int last = items().stream().mapToInt(Item::nomor).max().orElse(1);
        for (int nomor = 1; nomor <= last; nomor++) {
            expected.addAll(expected(nomor));
        }
        expected.stream()
                .filter(nama -> !seen.contains(nama))
                .forEach(nama -> problems.add(BARIS, nama, "tabel.kolom.kurang"));
        items().stream()
                .map(Item::nama)
                .filter(nama -> !expected.contains(nama))
                .forEach(nama -> problems.add(BARIS, nama, "tabel.kolom.campur"));
    }

    private List<String> expected(int nomor) {
        char last = items().stream()
                .filter(item -> item.nomor() == nomor && !item.huruf().isEmpty())
                .map(item -> item.huruf().charAt(0))
                .max(Character::compare)
                .orElse(' ');
        return last == ' '
                ? List.of("u" + nomor)
                : IntStream.rangeClosed('a', last)
                        .mapToObj(letter -> "u" + nomor + Character.toString(letter))
                        .toList();
    }

    private static String letters(int position) {
        String last = Character.toString('A' + position % 26);
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
