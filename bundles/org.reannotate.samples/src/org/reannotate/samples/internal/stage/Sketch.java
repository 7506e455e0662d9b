package org.reannotate.samples.internal.stage;

/** Something drawn flat on a face: books on a shelf's front, a window on a wall. */
@FunctionalInterface
public interface Sketch {

	/** Nothing but the face's own colour. */
	Sketch NONE = face -> { };

	/** Draws within {@code [0, face.width()] x [0, face.height()]} metres, from the face's lower left corner. */
	void on(Face face);
}
