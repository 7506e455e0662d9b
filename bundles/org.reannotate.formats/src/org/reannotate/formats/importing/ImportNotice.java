package org.reannotate.formats.importing;

/**
 * Something in the source that a person should know.
 *
 * @param path where, relative to the image root; empty where it concerns everything
 * @param message what and why, one line
 */
public record ImportNotice(String path, String message) {

	@Override
	public String toString() {
		return path.isEmpty() ? message : path + ": " + message;
	}
}
