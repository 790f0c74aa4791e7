package id.sembilan.lkjip;

import id.sembilan.lkjip.LkjipPage.Attached;
import id.sembilan.lkjip.LkjipPage.Option;
import id.sembilan.lkjip.LkjipPage.Signed;
import id.sembilan.lkjip.LkjipPage.Version;
import id.sembilan.office.Unit;
import id.sembilan.performance.LkjipLampiranKeeping;
import id.sembilan.performance.LkjipVersi;
import id.sembilan.performance.LkjipVersi.Segel;
import id.sembilan.performance.LkjipVersi.Tahap;
import id.sembilan.performance.LkjipVersiKeeping;
import id.sembilan.security.Role;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Seal;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells the versions of a year's LKjIP, and where a seal that one used was superseded since. */
@Singleton
final class VersiView {
    private final LkjipVersiKeeping versions;
    private final LkjipLampiranKeeping annexes;
    private final PeriodeReading periods;
    private final Messages messages;

    VersiView(LkjipVersiKeeping versions, LkjipLampiranKeeping annexes, PeriodeReading periods, Messages messages) {
        this.versions = versions;
        this.annexes = annexes;
        this.periods = periods;
        this.messages = messages;
    }

    List<Version> all(Unit unit, int tahun) {
        return versions.all(unit, tahun).stream().map(one -> version(unit, one)).toList();
    }

    private Version version(Unit unit, LkjipVersi one) {
        String href = LkjipView.HREF + "/" + one.tahun() + "/versi/" + one.nomor();
        return new Version(
                href,
                messages.get(
                        "lkjip.versi.judul",
                        one.nomor(),
                        messages.get("lkjip.tahap." + one.tahap().kode())),
                one.tahap() == Tahap.FINAL,
                messages.get(
                        "lkjip.versi.rinci",
                        Formats.day(one.hari()),
                        Formats.moment(one.madeAt(), unit.zonaWaktu().zone()),
                        one.madeBy()),
                one.catatan(),
                one.pdfSha256(),
                one.docxSha256(),
                one.segel().stream()
                        .filter(seal -> later(seal).isEmpty())
                        .map(this::used)
                        .toList(),
                one.segel().stream()
                        .flatMap(seal -> later(seal).map(now -> superseded(seal, now)).stream())
                        .toList(),
                one.berkas().stream()
                        .map(file -> new Signed(
                                "/lkjip-ttd/" + file.id(),
                                messages.get(
                                        "lkjip.versi.berkas.rinci",
                                        messages.get("lkjip.versi.berkas."
                                                + file.jenis().kode()),
                                        file.nama(),
                                        Formats.moment(
                                                file.keptAt(), unit.zonaWaktu().zone())),
                                file.sha256()))
                        .toList());
    }

    private String used(Segel seal) {
        return messages.get("lkjip.versi.segel", seal.ikm(), seal.nama(), seal.segel());
    }

    private String superseded(Segel seal, int now) {
        return messages.get("lkjip.versi.segel.diganti", seal.ikm(), seal.nama(), seal.segel(), now);
    }

    /** The version that counts now, where it is a later one. */
    private Optional<Integer> later(Segel seal) {
        return periods.byId(seal.periodeId()).stream()
                .flatMap(periode -> periods.versions(periode).stream())
                .filter(Seal::isEffective)
                .map(Seal::versi)
                .max(Integer::compare)
                .filter(now -> now > seal.segel());
    }

    List<Attached> annexes(Unit unit, int tahun) {
        return annexes.all(unit, tahun).stream()
                .map(one -> new Attached(
                        one.id(), one.judul(), messages.get("lkjip.lampiran.rinci", one.nama(), one.halaman())))
                .toList();
    }

    /** A planner cannot say that a report is final. */
    List<Option> stages(Role role) {
        return Arrays.stream(Tahap.values())
                .filter(one -> one != Tahap.FINAL || canFinish(role))
                .map(one -> new Option(one.kode(), messages.get("lkjip.tahap." + one.kode()), one == Tahap.DRAF))
                .toList();
    }

    static boolean canFinish(Role role) {
        return role == Role.ADMIN || role == Role.CAMAT;
    }
}
