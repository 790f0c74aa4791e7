/** Draws charts: numbers and labels in, SVG or PNG out; it knows nothing of surveys. */
@NullMarked
package id.sembilan.charts;

import org.jspecify.annotations.NullMarked;
