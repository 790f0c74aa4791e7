package id.sembilan.charts;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is written around a line: along its two axes, and beside its bands. */
record LineLabels(LineChart chart, Size size) {
    private static final double SMALLEST_BAND = 0.06;
    private static final double WIDEST_BAND_LABEL = 0.25;

    Font plain() {
        return size.regular(12);
    }

    Font strong() {
        return size.bold(13);
    }

    Font large() {
        return size.bold(15);
    }

    static double widest(List<LabelAxis.Mark> marks, Font font) {
        return marks.stream()
                .mapToDouble(mark -> Math.ceil(Type.width(mark.label(), font)) + 12)
                .max()
                .orElse(0);
    }

    List<LabelAxis.Mark> values() {
        return LabelAxis.marks(chart.axis());
    }

    /** As many as fit, evenly, the last one always among them: it is the one people look for. */
    List<LabelAxis.Mark> points(double step) {
        List<LabelAxis.Mark> all = IntStream.range(0, chart.points().size())
                .mapToObj(at -> new LabelAxis.Mark(at, chart.points().get(at).label()))
                .toList();
        double needed = widest(all, plain()) - 4;
        int every = IntStream.of(1, 2, 3, 4, 6, 12, 24)
                .filter(n -> n * step >= needed)
                .findFirst()
                .orElse(60);
        return all.stream()
                .filter(mark -> (all.size() - 1 - (int) mark.at()) % every == 0)
                .toList();
    }

    /** Each group below its first point; one that the next would touch is left out. */
    List<LabelAxis.Mark> groups(double step) {
        List<LabelAxis.Mark> marks = new ArrayList<>();
        String current = "";
        for (int at = 0; at < chart.points().size(); at++) {
            String group = chart.points().get(at).group();
            if (!group.equals(current) && !group.isBlank()) {
                LabelAxis.Mark mark = new LabelAxis.Mark(at, group);
                if (!marks.isEmpty() && (at - marks.getLast().at()) * step < widest(List.of(mark), plain())) {
                    marks.removeLast();
                }
                marks.add(mark);
            }
            current = group;
        }
        return marks;
    }

    /** In the middle of what is seen of each band; a sliver has no room for its name. */
    List<LabelAxis.Mark> bands() {
        List<LabelAxis.Mark> marks = new ArrayList<>();
        double from = chart.axis().from().doubleValue();
        double to = chart.axis().to().doubleValue();
        for (Band band : chart.bands()) {
            double low = Math.max(from, band.from().doubleValue());
            double high = Math.min(to, band.to().doubleValue());
            if (high - low > SMALLEST_BAND * (to - from)) {
                String label = size.compact() ? band.mark() : band.label();
                Phrase phrase = new Phrase(label, strong(), Colour.GREY.text()).cut(size.width() * WIDEST_BAND_LABEL);
                marks.add(new LabelAxis.Mark((low + high) / 2, phrase.text()));
            }
        }
        return marks;
    }
}
