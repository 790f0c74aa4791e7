/** Paper beside the tablet: printing a kuesioner in batches, keying the sheets, and checking a sample of the keying. */
@NullMarked
package id.sembilan.paper;

import org.jspecify.annotations.NullMarked;
