/**
 * The one way in which Reannotate reads an image file. What is seen in the gallery, learned by a network, hashed and
 * shown in a report must be the same picture: upright, in sRGB, without transparency, refused for the same reasons.
 */
@NonNullByDefault
package org.reannotate.imaging.decode;

import org.eclipse.jdt.annotation.NonNullByDefault;
