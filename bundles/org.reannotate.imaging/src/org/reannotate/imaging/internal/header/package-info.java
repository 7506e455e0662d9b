/**
 * Reads what a file declares about its picture, format by format, without trusting any number in it: sizes are known
 * and checked before a decoder allocates memory, and a file that was cut off is noticed.
 */
@NonNullByDefault
package org.reannotate.imaging.internal.header;

import org.eclipse.jdt.annotation.NonNullByDefault;
