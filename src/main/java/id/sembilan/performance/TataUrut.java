package id.sembilan.performance;

import java.util.List;

/**
 * How an office arranged its LKjIP.
 *
 * @param kode of the shipped outline that it began with
 * @param letak all sections in their order; empty where it stands as shipped
 */
public record TataUrut(String kode, List<Letak> letak) {
    public TataUrut {
        letak = List.copyOf(letak);
    }
}
