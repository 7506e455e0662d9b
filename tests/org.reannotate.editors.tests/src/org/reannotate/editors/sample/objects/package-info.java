/** Tests of drawing boxes and polygons. */
@NonNullByDefault
package org.reannotate.editors.sample.objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
