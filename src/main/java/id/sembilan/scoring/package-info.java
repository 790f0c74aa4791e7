/** The arithmetic of PermenPANRB 14/2017: from answers of 1 to 4 to the index, its letter, its ranks and its margin. */
@NullMarked
package id.sembilan.scoring;

import org.jspecify.annotations.NullMarked;
