package id.sembilan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of the office.
 *
 * @param title of the page, already a sentence
 * @param unit name of the office, or of the product before the first run
 * @param sample whether a ribbon must say that these are sample data
 * @param account who is logged in, if anybody
 * @param menu the pages this account may open, in the order of the day's work
 */
public record Frame(
        String title, String unit, boolean sample, @Nullable String account, List<Group> menu) {
    public Frame {
        menu = List.copyOf(menu);
    }

    /**
     * Pages that belong together.
     *
     * @param label of what opens them; null where they stand in the open because they are few
     */
    public record Group(@Nullable String label, List<Link> links, boolean current) {
        public Group {
            links = List.copyOf(links);
        }
    }

    /** A page in the navigation. */
    public record Link(String href, String label, boolean current) {}
}
