package org.reannotate.store.internal.connection;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String H2Words_busy;
	public static String EmbeddedConnections_cannotWrite;
	public static String H2Words_damaged;
	public static String H2Words_diskFull;
	public static String H2Words_failed;
	public static String H2Words_held;
	public static String H2Words_heldElsewhere;
	public static String EmbeddedConnections_lost;
	public static String EmbeddedConnections_lostChanges;
	public static String EmbeddedConnections_lostOneChange;
	public static String EmbeddedConnections_missing;
	public static String H2Words_noRoom;
	public static String H2Words_noRoomForMany;
	public static String H2Words_readOnly;
	public static String EmbeddedConnections_semicolon;
	public static String EmbeddedConnections_unreadable;
	public static String EmbeddedConnections_unreadableFolder;
	public static String H2Words_wrongSecret;
	public static String H2File_noBeginning;
	public static String H2File_noEnd;
	public static String StoreFile_gone;
	public static String StoreFile_overwritten;
	public static String StoreFile_replaced;
	public static String Transactions_closed;
	public static String Transactions_readOnly;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.connection.messages", Messages.class);
	}

	private Messages() {
	}
}
