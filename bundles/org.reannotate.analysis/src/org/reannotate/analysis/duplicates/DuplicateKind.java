package org.reannotate.analysis.duplicates;

/** What makes a sample a duplicate within its group. */
public enum DuplicateKind {

	/** Another file of the group has the same content, byte for byte. */
	EXACT("exact"),
	/** Only similar files in the group: another size, compression or small retouch of the same picture. */
	NEAR("near");

	private final String id;

	DuplicateKind(String id) {
		this.id = id;
	}

	/** The name in {@code duplicates.csv}. */
	public String id() {
		return id;
	}
}
