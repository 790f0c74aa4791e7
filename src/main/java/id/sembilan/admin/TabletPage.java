package id.sembilan.admin;

import id.sembilan.web.Frame;
import java.util.List;

/** How this office's tablets behave. */
record TabletPage(
        Frame frame,
        boolean saved,
        List<String> errors,
        boolean hasPin,
        boolean sleeps,
        String opens,
        String closes,
        List<Day> days) {

    record Day(int number, String label, boolean chosen) {}
}
