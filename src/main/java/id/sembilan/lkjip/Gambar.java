package id.sembilan.lkjip;

import id.sembilan.charts.Axis;
import id.sembilan.charts.Axis.Tick;
import id.sembilan.charts.Chart;
import id.sembilan.charts.Size;
import id.sembilan.documents.Block.Figure;
import id.sembilan.documents.Block.Image;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures of the LKjIP, with dots enough for print. */
@Singleton
final class Gambar {
    private static final Pattern SIZE = Pattern.compile("width=\"(\\d+)\" height=\"(\\d+)\"");

    /** Across a page's text, 280 dots an inch. */
    private static final int DOTS = 1_700;

    private static final int STEPS = 5;

    private final Messages messages;

    Gambar(Messages messages) {
        this.messages = messages;
    }

    Figure figure(String captionKey, String prefix, Chart chart) {
        return named(messages.get(captionKey), prefix, chart);
    }

    Figure named(String caption, String prefix, Chart chart) {
        String svg = chart.svg(prefix, Size.WIDE);
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalStateException("A picture without a size");
        }
        return new Figure(
                caption,
                new Image(
                        () -> chart.png(Size.WIDE, DOTS),
                        Integer.parseInt(size.group(1)),
                        Integer.parseInt(size.group(2)),
                        chart.title() + ". " + chart.description()));
    }

    /** With a mark at each fifth of it. */
    static Axis axis(BigDecimal from, BigDecimal to) {
        List<Tick> ticks = new ArrayList<>();
        BigDecimal step = to.subtract(from).divide(BigDecimal.valueOf(STEPS));
        for (int i = 0; i <= STEPS; i++) {
            BigDecimal at = from.add(step.multiply(BigDecimal.valueOf(i)));
            ticks.add(new Tick(
                    at,
                    Formats.decimal(at.stripTrailingZeros().scale() > 0 ? at.stripTrailingZeros() : at.setScale(0))));
        }
        return new Axis(from, to, ticks);
    }
}
