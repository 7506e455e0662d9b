/**
 * Brings stored pixels to the wanted size and upright. One implementation for both decoders, so that they cannot differ
 * here.
 */
@NonNullByDefault
package org.reannotate.imaging.internal.scale;

import org.eclipse.jdt.annotation.NonNullByDefault;
