package id.sembilan.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.text.TextUtils;

/** A text with its look. */
record Phrase(String text, Font font, Color color) {
    static final Phrase NONE = new Phrase("", Type.regular(13), Colour.GREY.text());

    double width() {
        return Type.width(text, font);
    }

    /** Cut between words into lines no wider than given; what still does not fit ends in an ellipsis. */
    List<Phrase> lines(double widest, int most) {
        if (width() <= widest) {
            return List.of(this);
        }
        TextBlock block = TextUtils.createTextBlock(text, font, color, (float) widest, most, (s, from, to) ->
                (float) Type.width(s.substring(from, to), font));
        List<Phrase> lines = new ArrayList<>();
        for (Object line : block.getLines()) {
            lines.add(new Phrase(((TextLine) line).getFirstTextFragment().getText(), font, color));
        }
        return lines;
    }

    Phrase cut(double widest) {
        return lines(widest, 1).getFirst();
    }
}
