/** The money of a year: program, kegiatan, sub kegiatan, what was planned and what was spent. */
@NullMarked
package id.sembilan.budget;

import org.jspecify.annotations.NullMarked;
