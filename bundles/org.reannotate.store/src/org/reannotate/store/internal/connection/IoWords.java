package org.reannotate.store.internal.connection;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.eclipse.osgi.util.NLS;

/** Input and output errors in words: Java's own messages are often no more than a file name. */
public final class IoWords {

	private IoWords() {
	}

	/** Returns what happened, naming the file. */
	public static String of(Exception e) {
		if (e instanceof NoSuchFileException) {
			return NLS.bind(Messages.IoWords_missing, e.getMessage());
		}
		if (e instanceof AccessDeniedException) {
			return NLS.bind(Messages.IoWords_noPermission, e.getMessage());
		}
		if (e instanceof NotDirectoryException) {
			return NLS.bind(Messages.IoWords_noFolder, e.getMessage());
		}
		return String.valueOf(e.getMessage());
	}

	/** Returns whether the reason for an error is that the disk has no room. */
	public static boolean diskFull(Throwable e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (message.contains("No space left on device") || message.contains("not enough space on the disk")
					|| message.contains("Disk quota exceeded")) {
				return true;
			}
		}
		return false;
	}
}
