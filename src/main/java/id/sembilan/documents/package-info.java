/** Makes documents: a filled template in, a PDF out; it knows nothing of surveys. */
@NullMarked
package id.sembilan.documents;

import org.jspecify.annotations.NullMarked;
