package id.sembilan.lkjip;

import id.sembilan.documents.Block;
import java.util.List;

/** Something that is generated from the figures each time; it says nothing where there is nothing. */
@FunctionalInterface
interface Isi {
    List<Block> of(LkjipData data);
}
