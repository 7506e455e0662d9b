package org.reannotate.core.details;

/** How an object in an image is outlined. The order is part of the stored form: append only. */
public enum Shape {
	/** Two opposite corners. */
	BOX,
	/** Three corners or more, closed by itself. */
	POLYGON
}
