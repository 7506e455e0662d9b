package org.reannotate.samples.internal.rooms;

import org.reannotate.samples.internal.furniture.Mood;
import org.reannotate.samples.internal.random.SplitMix;

/** A kind of room. Stateless. */
interface Scene {

	/** The size of a room that shows nothing else. */
	Room room(SplitMix random);

	/** The colours and the light that people expect there. */
	Mood mood();

	/**
	 * Puts what makes the room into that area of it; called once or, where a picture shows two rooms, for a half each. Names what is
	 * worth looking at: {@link Setting#lookAt}.
	 */
	void furnish(Setting setting, Area area);
}
