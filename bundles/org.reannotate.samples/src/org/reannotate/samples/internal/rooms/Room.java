package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.random.SplitMix;

/** A room's inner size in metres: x in [0, width], z in [0, depth], y in [0, height]; the viewer's side is open. */
record Room(double width, double depth, double height) {

	/** An ordinary room. */
	static Room usual(SplitMix random) {
		return new Room(random.between(4.5, 7.5), random.between(4.5, 7.5), random.between(2.6, 3.5));
	}

	Area whole() {
		return new Area(0, width, 0, depth);
	}
}
