package id.sembilan.budget;

import id.sembilan.budget.AnggaranImport.Ready;
import id.sembilan.budget.AnggaranPage.Option;
import id.sembilan.budget.AnggaranPreviewPage.Question;
import id.sembilan.budget.AnggaranPreviewPage.Row;
import id.sembilan.budget.BudgetTable.Tanya;
import id.sembilan.budget.PohonAnggaran.Simpul;
import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes what a file would give as the texts of its page. */
@Singleton
final class PreviewView {
    private final AnggaranView money;
    private final FindingView findings;
    private final Messages messages;

    PreviewView(AnggaranView money, FindingView findings, Messages messages) {
        this.money = money;
        this.findings = findings;
        this.messages = messages;
    }

    AnggaranPreviewPage page(Frame frame, String draft, Ready ready, List<String> errors) {
        TahunAnggaran tahun = ready.tahun();
        return new AnggaranPreviewPage(
                frame,
                draft,
                ready.draft().fileName(),
                Integer.toString(tahun.tahun()),
                errors,
                ready.questions().stream().map(this::question).toList(),
                ready.notes().stream().map(one -> one.text(messages)).toList(),
                ready.replaces(),
                Formats.whole(tahun.baris().size()),
                money.money(tahun.total()),
                findings.all(tahun),
                tahun.pohon().all().map(one -> row(tahun, one)).toList());
    }

    private Question question(Tanya one) {
        return new Question(
                one.field(),
                messages.get("anggaran.impor.tanya", Integer.toString(one.baris()), one.kolom(), one.sel()),
                one.pilihan().stream()
                        .map(value -> new Option(
                                Long.toString(value),
                                Formats.whole(value),
                                one.jawaban().filter(value::equals).isPresent()))
                        .toList());
    }

    private Row row(TahunAnggaran tahun, Simpul one) {
        return new Row(
                one.pos().tingkat().kode(),
                level(one.pos().tingkat()),
                one.pos().kode(),
                one.pos().uraian(),
                one.pos().sasaran(),
                money.money(one.serapan(tahun.berlaku())));
    }

    private String level(Tingkat tingkat) {
        return switch (tingkat) {
            case JUMLAH -> messages.get("anggaran.jumlah");
            case PROGRAM -> messages.get("anggaran.tingkat.program");
            case KEGIATAN -> messages.get("anggaran.tingkat.kegiatan");
            case SUB_KEGIATAN -> messages.get("anggaran.tingkat.sub_kegiatan");
        };
    }
}
