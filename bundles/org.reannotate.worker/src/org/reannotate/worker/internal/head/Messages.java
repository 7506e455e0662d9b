package org.reannotate.worker.internal.head;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ParallelTasks_failed;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.head.messages", Messages.class);
	}

	private Messages() {
	}
}
