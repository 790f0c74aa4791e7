package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.Tally;
import id.sembilan.storage.Reads;
import id.sembilan.survey.QualityCheck.Answer;
import id.sembilan.survey.QualityCheck.Group;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the quality of a period's answers looks like, with its index with and without the suspicious ones. */
@Singleton
final class QualityReading {
    private final SubmissionStore submissions;
    private final KuesionerStore kuesioner;
    private final Clock clock;

    QualityReading(SubmissionStore submissions, KuesionerStore kuesioner, Clock clock) {
        this.submissions = submissions;
        this.kuesioner = kuesioner;
        this.clock = clock;
    }

    /**
     * A group with the index that would be left without it.
     *
     * @param without nothing where fewer than five answers could be told by subtracting
     */
    record Finding(Group group, Optional<Hasil> without) {}

    /**
     * All of a period, of the version of the instrument that was answered most.
     *
     * @param suspicious how many are in groups of five and more: smaller ones are told, and in no figure
     */
    record Quality(long n, Optional<Hasil> hasil, Optional<Hasil> without, long suspicious, List<Finding> findings) {
        Quality {
            findings = List.copyOf(findings);
        }
    }

    Quality of(Reads reads, Unit unit, Periode periode) {
        LocalDate whole = unit.lastWholeDay(clock.instant());
        Map<KuesionerId, List<Member>> versions = new HashMap<>();
        submissions.members(reads, Membership.now(unit.id(), periode.range()), one -> {
            // As everywhere, an answer shows only after its day has closed.
            if (one.key().kanal().equals(Kanal.IMPOR.kode())
                    || !one.key().entryDay().isAfter(whole)) {
                versions.computeIfAbsent(one.key().kuesioner(), none -> new ArrayList<>())
                        .add(one);
            }
        });
        Optional<Map.Entry<KuesionerId, List<Member>>> most = versions.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()));
        return most.map(entry -> of(reads, unit, periode, entry.getKey(), entry.getValue()))
                .orElse(new Quality(0, Optional.empty(), Optional.empty(), 0, List.of()));
    }

    private Quality of(Reads reads, Unit unit, Periode periode, KuesionerId version, List<Member> members) {
        Kuesioner instrument = kuesioner.kuesioner(reads, version).orElseThrow();
        Bobot bobot = Figures.bobot(periode.bobot(), instrument);
        Set<String> known = new HashSet<>();
        members.forEach(one -> known.add(one.id()));
        List<Answer> answers = submissions.answers(reads, unit.id(), periode.range()).stream()
                .filter(one -> known.contains(one.id()))
                .toList();
        List<Group> groups = new QualityCheck(unit, periode.range()).groups(answers);
        Set<String> suspicious = new HashSet<>();
        groups.stream()
                .filter(group -> group.ids().size() >= Release.AT_LEAST)
                .forEach(group -> suspicious.addAll(group.ids()));
        return new Quality(
                members.size(),
                without(members, Set.of(), instrument, bobot),
                without(members, suspicious, instrument, bobot),
                suspicious.size(),
                findings(groups, suspicious, ids -> without(members, ids, instrument, bobot)));
    }

    /** Two sets that differ by fewer than five would tell those by subtracting: the second shows no index. */
    private static List<Finding> findings(
            List<Group> groups, Set<String> suspicious, Function<Set<String>, Optional<Hasil>> without) {
        List<Set<String>> shown = new ArrayList<>(List.of(suspicious));
        List<Finding> findings = new ArrayList<>();
        for (Group group : groups) {
            Set<String> ids = Set.copyOf(group.ids());
            boolean safe = shown.stream().allMatch(other -> isSafe(ids, other));
            Optional<Hasil> rest = safe ? without.apply(ids) : Optional.empty();
            rest.ifPresent(index -> shown.add(ids));
            findings.add(new Finding(group, rest));
        }
        return findings;
    }

    private static boolean isSafe(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long apart = one.size() + other.size() - 2 * both;
        return apart == 0 || apart >= Release.AT_LEAST;
    }

    /** Neither what is left out nor what remains may be fewer than five. */
    private static Optional<Hasil> without(List<Member> members, Set<String> ids, Kuesioner instrument, Bobot bobot) {
        int rest = members.size() - ids.size();
        if (rest < Release.AT_LEAST || (!ids.isEmpty() && ids.size() < Release.AT_LEAST)) {
            return Optional.empty();
        }
        return Tally.of(
                        instrument.items(),
                        members.stream()
                                .filter(one -> !ids.contains(one.id()))
                                .map(Member::jawaban)
                                .map(Map::copyOf)
                                .toList())
                .hasil(bobot);
    }
}
