/**
 * The label palette: all categories, the likeliest for the image first, with their keys, found by typing.
 */
@NonNullByDefault
package org.reannotate.editors.sample.palette;

import org.eclipse.jdt.annotation.NonNullByDefault;
