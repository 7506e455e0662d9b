/**
 * Turns a file's bytes into stored pixels: through OpenCV where its native library loads, else through Java's ImageIO
 * and TwelveMonkeys. What comes out is the same for both, up to the rounding of their arithmetic.
 */
@NonNullByDefault
package org.reannotate.imaging.internal.codec;

import org.eclipse.jdt.annotation.NonNullByDefault;
