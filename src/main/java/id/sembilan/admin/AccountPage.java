package id.sembilan.admin;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts, and a fresh password where one was just made: it is shown this once. */
record AccountPage(
        Frame frame,
        List<Row> accounts,
        List<Row.RoleChoice> roles,
        @Nullable Fresh fresh,
        @Nullable String error) {

    record Row(String username, String nama, String role, boolean active, boolean self) {
        record RoleChoice(String value, String label, String meaning) {}
    }

    record Fresh(String username, String password) {}
}
