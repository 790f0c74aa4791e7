package id.sembilan.survey;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the figures shown so far have in common, so that none is shown beside which fewer than
 * {@value Release#AT_LEAST} answers could be told by adding and subtracting figures of any days.
 *
 * <p>It is a graph: a knot for each stretch of the office's days, one for each stretch of a layanan's, and one for all
 * answers that no layanan shows yet; a line between two knots is as strong as the answers they share. Adding and
 * subtracting gives every knot a factor, and what remains are the lines between knots of different factors. So nothing
 * can be told as long as every way to cut the graph in two goes through five answers or more.
 */
final class ShownFigures {
    /** The knot of what no layanan shows yet. */
    private static final int HELD = 0;

    /** The lines of each knot: to which other, and how strong. */
    private final List<Map<Integer, Long>> knots = new ArrayList<>();

    /** What each layanan holds back of each stretch of the office's days. */
    private final Map<String, Map<Integer, Long>> held = new HashMap<>();

    ShownFigures() {
        knots.add(new HashMap<>());
    }

    private record Line(int from, int to) {}

    /** The office shows the answers of its next days, so many of each layanan. */
    void office(Map<String, Long> answers) {
        int knot = add();
        answers.forEach((id, n) -> {
            held.computeIfAbsent(id, none -> new HashMap<>()).put(knot, n);
            strengthen(knot, HELD, n);
        });
    }

    /** The layanan that may show now what they held back; the largest first. */
    List<String> layanan() {
        List<String> shown = new ArrayList<>();
        Optional<String> next = next();
        while (next.isPresent()) {
            shown.add(next.get());
            next = next();
        }
        return shown;
    }

    private Optional<String> next() {
        return held.entrySet().stream()
                .filter(one -> sum(one.getValue()) >= Release.AT_LEAST)
                .sorted(comparing(
                                (Map.Entry<String, Map<Integer, Long>> one) -> sum(one.getValue()),
                                Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .filter(this::show)
                .findFirst();
    }

    /** Whether it could be shown; if not, all is as before. */
    private boolean show(String id) {
        Map<Integer, Long> answers = held.getOrDefault(id, Map.of());
        int knot = add();
        answers.forEach((office, n) -> {
            strengthen(office, HELD, -n);
            strengthen(office, knot, n);
        });
        if (isSafe(knot)) {
            held.remove(id);
            return true;
        }
        answers.forEach((office, n) -> {
            strengthen(office, knot, -n);
            strengthen(office, HELD, n);
        });
        knots.removeLast();
        return false;
    }

    /**
     * Only a cut between the new knot and what is held can be weaker than before: it is not, if five answers flow from
     * one to the other, or if nothing joins them any more.
     */
    private boolean isSafe(int knot) {
        Map<Line, Long> used = new HashMap<>();
        long flow = 0;
        while (flow < Release.AT_LEAST) {
            List<Line> path = path(knot, used);
            if (path.isEmpty()) {
                return flow == 0;
            }
            long free = path.stream().mapToLong(line -> free(line, used)).min().orElse(0);
            path.forEach(line -> {
                used.merge(line, free, Long::sum);
                used.merge(new Line(line.to(), line.from()), -free, Long::sum);
            });
            flow += free;
        }
        return true;
    }

    /** A shortest way to what is held over lines that have strength left; empty when there is none. */
    private List<Line> path(int start, Map<Line, Long> used) {
        Map<Integer, Line> reached = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !reached.containsKey(HELD)) {
            int knot = open.removeFirst();
            for (int other : knots.get(knot).keySet()) {
                Line line = new Line(knot, other);
                if (other != start && !reached.containsKey(other) && free(line, used) > 0) {
                    reached.put(other, line);
                    open.addLast(other);
                }
            }
        }
        List<Line> path = new ArrayList<>();
        for (Line line = reached.get(HELD); line != null; line = reached.get(line.from())) {
            path.add(line);
        }
        return path;
    }

    private long free(Line line, Map<Line, Long> used) {
        return knots.get(line.from()).getOrDefault(line.to(), 0L) - used.getOrDefault(line, 0L);
    }

    private int add() {
        knots.add(new HashMap<>());
        return knots.size() - 1;
    }

    private void strengthen(int one, int other, long by) {
        knots.get(one).merge(other, by, Long::sum);
        knots.get(other).merge(one, by, Long::sum);
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
