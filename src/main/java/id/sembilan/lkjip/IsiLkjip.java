package id.sembilan.lkjip;

import id.sembilan.documents.Block;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything generated that an outline may name. */
@Singleton
final class IsiLkjip {
    private final Map<String, Isi> all = new HashMap<>();

    IsiLkjip(
            IsiSkm skm,
            IsiRencana plan,
            IsiKinerja results,
            IsiGrafik pictures,
            IsiBahasan words,
            IsiPenutup end,
            IsiAnggaran money,
            IsiEfisiensi efficiency) {
        all.putAll(skm.all());
        all.putAll(plan.all());
        all.putAll(results.all());
        all.putAll(pictures.all());
        all.putAll(words.all());
        all.putAll(end.all());
        all.putAll(money.all());
        all.putAll(efficiency.all());
    }

    Set<String> names() {
        return Set.copyOf(all.keySet());
    }

    List<Block> of(String name, LkjipData data) {
        Isi one = all.get(name);
        if (one == null) {
            throw new IllegalArgumentException("An outline names what nothing makes: " + name);
        }
        return one.of(data);
    }
}
