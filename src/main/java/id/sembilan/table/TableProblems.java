package id.sembilan.table;

import id.sembilan.table.TableReading.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what must be corrected and counts what is too much to tell. */
public final class TableProblems {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int SHOWN = 30;

    private final int told;
    private final List<Problem> problems = new ArrayList<>();
    private long more;

    public TableProblems(int told) {
        this.told = told;
    }

    public void add(int baris, String kolom, String key, Object... arguments) {
        if (problems.size() < told) {
            problems.add(new Problem(baris, kolom, key, List.of(arguments)));
        } else {
            more++;
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public TableReading.Refused refused() {
        return new TableReading.Refused(problems, more);
    }

    /** A piece of the file that is safe to show in a sentence. */
    public static String shown(String text) {
        String clean = CONTROL.matcher(text).replaceAll(" ");
        return clean.length() > SHOWN ? clean.substring(0, SHOWN) + "..." : clean;
    }
}
