package id.sembilan.web;

import org.jspecify.annotations.Nullable;

/** A field of a form as it arrived. */
public final class Field {
    private Field() {}

    /** What was typed, without the spaces around it; nothing where the field is missing. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
