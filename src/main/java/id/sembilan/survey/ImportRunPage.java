package id.sembilan.survey;

import id.sembilan.web.Frame;
import org.jspecify.annotations.Nullable;

/** An import at work, or its end. */
record ImportRunPage(
        Frame frame,
        String id,
        int done,
        int total,
        boolean finished,
        @Nullable String error,
        String result) {}
