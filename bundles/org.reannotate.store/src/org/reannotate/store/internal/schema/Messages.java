package org.reannotate.store.internal.schema;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Migrations_failed;
	public static String Migrations_newer;
	public static String Migrations_olderReadOnly;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.schema.messages", Messages.class);
	}

	private Messages() {
	}
}
