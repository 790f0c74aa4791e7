package id.sembilan.budget;

import id.sembilan.budget.AnggaranPage.Option;
import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a budget in a form; {@code remove} only where it exists. */
record PosPage(
        Frame frame,
        String title,
        String tahun,
        String action,
        @Nullable String remove,
        List<String> errors,
        List<Option> levels,
        List<String> plan,
        boolean parent,
        PosForm form) {}
