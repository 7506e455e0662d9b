/**
 * What stands and hangs in rooms. All rooms draw from this one stock, with the same palettes: a shelf, a lamp or a person
 * says little about the room it is in, as in photographs. A piece is a {@link org.reannotate.samples.internal.stage.Model}
 * in its own frame, front towards -z, back towards the wall; what hangs flat is a
 * {@link org.reannotate.samples.internal.stage.Sketch}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.samples.internal.furniture;
