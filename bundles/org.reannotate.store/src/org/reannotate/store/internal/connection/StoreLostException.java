package org.reannotate.store.internal.connection;

import org.reannotate.core.dataset.DatasetException;

/** The database file is not there any more, or is another one; nothing can be saved in it. Says what happened, not what to do. */
public final class StoreLostException extends DatasetException {

	private static final long serialVersionUID = 1L;

	public StoreLostException(String message) {
		super(message);
	}
}
