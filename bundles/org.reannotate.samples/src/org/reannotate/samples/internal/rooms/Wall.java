package org.reannotate.samples.internal.rooms;

/** A wall as the viewer sees it. */
enum Wall {
	LEFT, BACK, RIGHT
}
