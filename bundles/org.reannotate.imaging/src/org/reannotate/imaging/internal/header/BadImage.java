package org.reannotate.imaging.internal.header;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.ImageException;

/** What is wrong with an image, before the file's name is known; becomes an {@link ImageException} at the entrance. */
public class BadImage extends Exception {
	private static final long serialVersionUID = 1L;

	private final String reason;
	private final String remedy;

	public BadImage(String reason, String remedy, @Nullable Throwable cause) {
		super(reason, cause);
		this.reason = reason;
		this.remedy = remedy;
	}

	public BadImage(String reason, String remedy) {
		this(reason, remedy, null);
	}

	/** The picture breaks off: a copy or a download that did not end. */
	public static BadImage truncated() {
		return new BadImage(Messages.BadImage_truncated, Messages.BadImage_copyAgain);
	}

	/** The content contradicts its format. */
	public static BadImage damaged(String detail) {
		return damaged(detail, null);
	}

	/** As {@link #damaged(String)}; {@code cause} is what a decoder threw. */
	public static BadImage damaged(String detail, @Nullable Throwable cause) {
		return new BadImage(NLS.bind(Messages.BadImage_damaged, detail), Messages.BadImage_copyAgain, cause);
	}

	/** The format allows it, but nothing here reads it. */
	public static BadImage unsupported(String detail) {
		return new BadImage(NLS.bind(Messages.BadImage_unsupported, detail), Messages.BadImage_saveOtherwise);
	}

	public ImageException in(Path file) {
		return new ImageException(file, reason, remedy, this);
	}
}
