/**
 * One image, large: decoded by jobs, smaller first and all of it when somebody looks closer, drawn by a canvas that
 * zooms, pans and lets tools draw over it.
 */
@NonNullByDefault
package org.reannotate.ui.image;

import org.eclipse.jdt.annotation.NonNullByDefault;
