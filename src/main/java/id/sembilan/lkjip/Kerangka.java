package id.sembilan.lkjip;

import id.sembilan.performance.Letak;
import id.sembilan.performance.TataUrut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The outline of a LKjIP: the shipped one of a district, as the office arranged it. */
record Kerangka(String kode, String nama, String keterangan, Penomoran penomoran, List<Bagian> bagian) {
    Kerangka {
        bagian = List.copyOf(bagian);
    }

    /** All sections as they are read. */
    Stream<Bagian> all() {
        return bagian.stream().flatMap(Bagian::all);
    }

    Optional<Bagian> find(String id) {
        return all().filter(one -> one.id().equals(id)).findFirst();
    }

    List<Bagian> of(Tempat tempat) {
        return bagian.stream().filter(one -> one.tempat() == tempat).toList();
    }

    private Kerangka with(List<Bagian> sections) {
        return new Kerangka(kode, nama, keterangan, penomoran, sections);
    }

    /** What the office kept of its order; a section that it cannot know yet stands where it was shipped. */
    Kerangka arranged(TataUrut order) {
        if (order.letak().isEmpty()) {
            return this;
        }
        Map<String, List<Letak>> byParent = new HashMap<>();
        order.letak().forEach(one -> byParent.computeIfAbsent(one.induk(), key -> new ArrayList<>())
                .add(one));
        return with(arranged("", bagian, byParent));
    }

    private static List<Bagian> arranged(String parent, List<Bagian> shipped, Map<String, List<Letak>> kept) {
        List<Bagian> result = new ArrayList<>();
        for (Letak place : kept.getOrDefault(parent, List.of())) {
            shipped.stream()
                    .filter(one -> one.id().equals(place.bagian()))
                    .findFirst()
                    .map(one -> one.with(place.judul(), place.aktif(), arranged(one.id(), one.anak(), kept)))
                    .or(() -> place.sendiri()
                            ? Optional.of(Bagian.own(place.bagian(), place.judul(), place.aktif()))
                            : Optional.empty())
                    .ifPresent(result::add);
        }
        for (int i = 0; i < shipped.size(); i++) {
            Bagian one = shipped.get(i);
            if (result.stream().noneMatch(two -> two.id().equals(one.id()))) {
                result.add(Math.min(i, result.size()), one);
            }
        }
        return result;
    }

    /** As it is kept. */
    TataUrut order() {
        List<Letak> places = new ArrayList<>();
        bagian.forEach(one -> place(one, "", places));
        return new TataUrut(kode, places);
    }

    private static void place(Bagian one, String parent, List<Letak> places) {
        places.add(new Letak(one.id(), parent, one.judul(), one.aktif(), one.sendiri()));
        one.anak().forEach(child -> place(child, one.id(), places));
    }

    Kerangka named(String id, String title) {
        return changed(id, one -> one.with(title, one.aktif(), one.anak()));
    }

    Kerangka switched(String id, boolean active) {
        return changed(id, one -> one.with(one.judul(), active, one.anak()));
    }

    /** A section of the office's own at the end of a chapter or section. */
    Kerangka added(String parent, Bagian own) {
        return changed(
                parent,
                one -> one.with(
                        one.judul(),
                        one.aktif(),
                        Stream.concat(one.anak().stream(), Stream.of(own)).toList()));
    }

    private Kerangka changed(String id, UnaryOperator<Bagian> change) {
        return with(changed(bagian, id, change));
    }

    private static List<Bagian> changed(List<Bagian> sections, String id, UnaryOperator<Bagian> change) {
        return sections.stream()
                .map(one -> one.id().equals(id)
                        ? change.apply(one)
                        : one.with(one.judul(), one.aktif(), changed(one.anak(), id, change)))
                .toList();
    }

    /** Only what the office added can go; what was shipped is switched off. */
    Kerangka without(String id) {
        return with(without(bagian, id));
    }

    private static List<Bagian> without(List<Bagian> sections, String id) {
        return sections.stream()
                .filter(one -> !(one.sendiri() && one.id().equals(id)))
                .map(one -> one.with(one.judul(), one.aktif(), without(one.anak(), id)))
                .toList();
    }

    /** One place up or down among its neighbours of the same part. */
    Kerangka moved(String id, int step) {
        return with(moved(bagian, id, step));
    }

    private static List<Bagian> moved(List<Bagian> sections, String id, int step) {
        List<Bagian> result = new ArrayList<>(sections);
        for (int i = 0; i < result.size(); i++) {
            Bagian one = result.get(i);
            int to = i + step;
            if (!one.id().equals(id)) {
                result.set(i, one.with(one.judul(), one.aktif(), moved(one.anak(), id, step)));
            } else if (to >= 0 && to < result.size() && result.get(to).tempat() == one.tempat()) {
                result.set(i, result.get(to));
                result.set(to, one);
                return result;
            }
        }
        return result;
    }

    /** A name for a section of the office's own that none has. */
    static String ownId(Kerangka outline) {
        int next = 1;
        while (outline.find("sendiri-" + next).isPresent()) {
            next++;
        }
        return "sendiri-" + next;
    }
}
