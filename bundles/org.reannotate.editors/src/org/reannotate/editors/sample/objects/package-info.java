/**
 * Boxes and polygons in an image: what a person does with the mouse, as plain state, and how it is drawn.
 */
@NonNullByDefault
package org.reannotate.editors.sample.objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
