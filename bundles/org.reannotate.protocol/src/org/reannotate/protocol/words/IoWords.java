package org.reannotate.protocol.words;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.eclipse.osgi.util.NLS;

/** Input and output errors in words: Java's own messages are often no more than a file name. */
public final class IoWords {

	private IoWords() {
	}

	/** Returns what happened, naming the file; any other message as it is. */
	public static String of(Exception e) {
		String message = e.getMessage() == null ? e.toString() : e.getMessage();
		if (e instanceof NoSuchFileException) {
			return NLS.bind(Messages.IoWords_missing, message);
		}
		if (e instanceof AccessDeniedException) {
			return NLS.bind(Messages.IoWords_noPermission, message);
		}
		if (e instanceof NotDirectoryException) {
			return NLS.bind(Messages.IoWords_noFolder, message);
		}
		if (e instanceof FileAlreadyExistsException) {
			return NLS.bind(Messages.IoWords_exists, message);
		}
		if (e instanceof DirectoryNotEmptyException) {
			return NLS.bind(Messages.IoWords_notEmpty, message);
		}
		return message;
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
