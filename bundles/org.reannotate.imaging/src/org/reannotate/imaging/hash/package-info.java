/**
 * Fingerprints of image files: the content hash finds exact copies and changed files, the perceptual hash finds the
 * same picture saved again in another size, format or quality.
 */
@NonNullByDefault
package org.reannotate.imaging.hash;

import org.eclipse.jdt.annotation.NonNullByDefault;
