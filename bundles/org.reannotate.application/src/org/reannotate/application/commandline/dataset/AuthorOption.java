package org.reannotate.application.commandline.dataset;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Option;

/** Who is responsible for a label. */
public final class AuthorOption {

	@Option(names = "--author", paramLabel = "NAME")
	private @Nullable String author;

	/** The name to record, never blank. */
	public String name() {
		String given = author == null ? System.getProperty("user.name", "") : author;
		return given.isBlank() ? "somebody" : given.strip();
	}
}
