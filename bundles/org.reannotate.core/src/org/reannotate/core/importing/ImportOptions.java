package org.reannotate.core.importing;

/**
 * How an import is to be taken.
 *
 * @param author      who imports; recorded with every label
 * @param source      what is imported, for people: a folder or a file
 * @param root        index of the image root that the paths are relative to
 * @param markMissing whether samples of this root that the import does not name are marked missing (they are never
 *                    deleted, keep their decisions, and come back when a later import names them again)
 */
public record ImportOptions(String author, String source, int root, boolean markMissing) {

	/** Returns options for the first image root that mark vanished samples missing. */
	public static ImportOptions of(String author, String source) {
		return new ImportOptions(author, source, 0, true);
	}

	/** Returns these options for another image root. */
	public ImportOptions withRoot(int newRoot) {
		return new ImportOptions(author, source, newRoot, markMissing);
	}

	/** Returns these options, marking vanished samples missing or not. */
	public ImportOptions withMarkMissing(boolean mark) {
		return new ImportOptions(author, source, root, mark);
	}
}
