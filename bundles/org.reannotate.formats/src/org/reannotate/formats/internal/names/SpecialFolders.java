package org.reannotate.formats.internal.names;

/** Folder names with a meaning of their own. */
public final class SpecialFolders {
	/** Images below it have no label. */
	public static final String UNLABELLED = "_unlabelled";
	/** In an export whose top folders are splits: samples without a split. */
	public static final String WITHOUT_SPLIT = "_without_split";

	private SpecialFolders() {
	}
}
