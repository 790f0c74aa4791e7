/** What an office sets for its tablets: the staff's PIN, the hours of sleep, languages and recorded voices. */
@NullMarked
package id.sembilan.tablet;

import org.jspecify.annotations.NullMarked;
