/** The office itself: unit, layanan, loket and time zone, to which every other feature refers. */
@NullMarked
package id.sembilan.office;

import org.jspecify.annotations.NullMarked;
