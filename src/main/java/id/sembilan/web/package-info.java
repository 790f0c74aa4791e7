/** What all pages share: the message file, number formats, the frame of a page, error pages and safety headers. */
@NullMarked
package id.sembilan.web;

import org.jspecify.annotations.NullMarked;
