/** The survey: kuesioner, periode and submissions, received, kept, added up and imported. */
@NullMarked
package id.sembilan.survey;

import org.jspecify.annotations.NullMarked;
