package org.reannotate.samples.rooms;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String RoomsSample_noFolder;
	public static String RoomsSample_notEmpty;
	public static String RoomsSample_size;
	public static String RoomsSample_unreadable;
	public static String RoomsSample_unwritable;
	public static String Workshop_cancelled;
	public static String Workshop_root;

	static {
		NLS.initializeMessages("org.reannotate.samples.rooms.messages", Messages.class);
	}

	private Messages() {
	}
}
