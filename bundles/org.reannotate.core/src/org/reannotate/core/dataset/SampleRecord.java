package org.reannotate.core.dataset;

import java.util.HexFormat;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * One sample as the store has it. Categories are those that were given or decided, with merges applied.
 *
 * @param id             ascending in the order of the first import; never reused
 * @param root           index of its image root
 * @param path           relative to the root, {@code /} between names
 * @param contentHash    lower-case hex; empty when the file could not be read
 * @param perceptualHash 0 when it was not computed (yet)
 * @param size           bytes
 * @param modified       the file's time at import, milliseconds since 1970
 * @param split          null: none
 * @param given          the imported label, or -1
 * @param category       the label as decided, or -1
 * @param further        further right categories as decided
 * @param state          where it stands in the review
 * @param missing        whether the last import did not find it
 * @param unreadable     why the image cannot be used; null when it can
 * @param lastDecision   id of the decision that holds, 0 for none; of the first one where it was undone and redone
 * @param note           the reason that this decision gave; may be empty
 */
public record SampleRecord(int id, int root, String path, int width, int height, String format, long size,
		long modified, String contentHash, long perceptualHash, @Nullable Split split, int given, int category,
		List<Integer> further, SampleState state, boolean missing, @Nullable String unreadable, long lastDecision,
		String note) {

	public SampleRecord {
		further = List.copyOf(further);
	}

	/** Returns whether the sample carries a label. */
	public boolean labelled() {
		return category != CategoryRecord.NONE;
	}

	/** Returns whether training and export use the sample: present, readable and not excluded. */
	public boolean usable() {
		return !missing && unreadable == null && state != SampleState.EXCLUDED;
	}

	/** Returns the content hash as bytes. */
	public byte[] contentHashBytes() {
		return HexFormat.of().parseHex(contentHash);
	}
}
