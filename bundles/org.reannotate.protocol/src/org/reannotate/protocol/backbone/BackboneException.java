package org.reannotate.protocol.backbone;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** A backbone's folder cannot be used; the message names the file, what is wrong and what to do. */
public final class BackboneException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String file;

	/** A refusal with the file, what is wrong with it and what to do. */
	public BackboneException(Path file, String problem) {
		super(NLS.bind(Messages.BackboneException_message, file, problem));
		this.file = file.toString();
	}

	/** Likewise, with what led to it. */
	public BackboneException(Path file, String problem, Throwable cause) {
		this(file, problem);
		initCause(cause);
	}

	/** The file or folder at fault. */
	public String file() {
		return file;
	}
}
