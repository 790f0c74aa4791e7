/** The year's calculation for the LKjIP: target, realisasi, capaian, anggaran, efisiensi, and the words for them. */
@NullMarked
package id.sembilan.performance;

import org.jspecify.annotations.NullMarked;
