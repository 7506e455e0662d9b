/**
 * Thumbnails by the million: a virtual canvas that paints only what is seen, and the images behind it.
 */
@NonNullByDefault
package org.reannotate.ui.gallery;

import org.eclipse.jdt.annotation.NonNullByDefault;
