package id.sembilan.security;

import id.sembilan.web.Frame;
import org.jspecify.annotations.Nullable;

/** The login form, with the reason why the last try failed. */
record LoginPage(
        Frame frame, String ke, String username, @Nullable String error) {}
