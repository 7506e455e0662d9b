/**
 * Colours in an embedded profile (Adobe RGB, Display P3, ...) become sRGB, the space in which networks were trained and
 * screens draw.
 */
@NonNullByDefault
package org.reannotate.imaging.internal.colour;

import org.eclipse.jdt.annotation.NonNullByDefault;
