package org.reannotate.imaging.decode;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * An image that cannot be used, said so that a person can mend it. The reason is one line without the file's name, fit
 * for a table's cell ({@code unreadable.csv}).
 */
public final class ImageException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final String reason;
	private final String remedy;

	public ImageException(Path file, String reason, String remedy, @Nullable Throwable cause) {
		super(NLS.bind(Messages.ImageException_message, new Object[] { file, reason, remedy }), cause);
		this.file = file;
		this.reason = reason;
		this.remedy = remedy;
	}

	public ImageException(Path file, String reason, String remedy) {
		this(file, reason, remedy, null);
	}

	public Path file() {
		return file;
	}

	/** Why, in lower case and without a full stop: {@code truncated: the data ends before the picture does}. */
	public String reason() {
		return reason;
	}

	/** What a person can do, a whole sentence. */
	public String remedy() {
		return remedy;
	}
}
