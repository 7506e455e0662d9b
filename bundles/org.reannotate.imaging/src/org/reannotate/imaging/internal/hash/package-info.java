/**
 * The arithmetic behind the perceptual hash.
 */
@NonNullByDefault
package org.reannotate.imaging.internal.hash;

import org.eclipse.jdt.annotation.NonNullByDefault;
