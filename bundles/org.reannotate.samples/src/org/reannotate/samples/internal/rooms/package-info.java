/**
 * The twelve rooms: one small class a category says what stands where, {@link Setting} is the place it is put into, and
 * {@link ScenePainter} takes the picture. A scene furnishes an area, not a whole room, so that two of them can share one.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.samples.internal.rooms;
