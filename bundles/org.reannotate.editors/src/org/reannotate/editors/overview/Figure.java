package org.reannotate.editors.overview;

import org.reannotate.editors.gallery.ImageQuery;

/**
 * A number with the images behind it.
 *
 * @param count what is counted: images, or groups of them
 */
public record Figure(int count, ImageQuery images) {
}
