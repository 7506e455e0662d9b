/**
 * A little theatre on top of Java2D: perspective, light and painting order. Scenes are built from boxes, columns, balls
 * and flat sketches in metres (x to the right, y up, z away from the viewer); this package puts them on the picture, so
 * that the code of a room says only what stands where. No text is drawn (a machine may have no fonts), and no
 * {@link Math} function whose last bit may differ between interpreter and compiler is used: {@link StrictMath} instead.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.samples.internal.stage;
