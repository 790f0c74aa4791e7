/** The yearly performance report: its outline, the office's words in it, the document, and the versions handed on. */
@NullMarked
package id.sembilan.lkjip;

import org.jspecify.annotations.NullMarked;
