package org.reannotate.views.duplicates;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.DuplicateKind;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * A group of images that are the same picture, as they are labelled now. Images that are gone or excluded do not count.
 *
 * @param number  of the group in its dataset
 * @param members two or more, present in the last import, excluded ones too
 */
public record DuplicateRow(int number, DuplicateKind kind, List<Member> members) {

	public DuplicateRow {
		members = List.copyOf(members);
	}

	/**
	 * One image of a group.
	 *
	 * @param label id of its category, or {@link CategoryRecord#NONE}
	 */
	public record Member(int sampleId, int label, @Nullable Split split, SampleState state) {

		/** Whether training and export use it. */
		public boolean used() {
			return state != SampleState.EXCLUDED;
		}
	}

	/** The group as the samples are now; null where fewer than two are left. */
	static @Nullable DuplicateRow of(DuplicateGroup group, SampleIndex index) {
		List<Member> members = group.sampleIds().stream().map(id -> member(id, index)).filter(Objects::nonNull).toList();
		return members.size() < 2 ? null : new DuplicateRow(group.number(), group.kind(), members);
	}

	private static @Nullable Member member(int sampleId, SampleIndex index) {
		int row = index.row(sampleId);
		return row < 0 || index.missing(row) ? null
				: new Member(sampleId, index.category(row), index.split(row), index.state(row));
	}

	/** The same images as they are in a later index. */
	DuplicateRow in(SampleIndex later) {
		return new DuplicateRow(number, kind, members.stream().map(member -> {
			Member now = member(member.sampleId(), later);
			return now == null ? member : now;
		}).toList());
	}

	/** The images that are not excluded. */
	public List<Member> used() {
		return members.stream().filter(Member::used).toList();
	}

	/** Whether only one is left. */
	public boolean settled() {
		return used().size() < 2;
	}

	/** Whether images in use carry different labels; one without a label differs from none. */
	public boolean labelsDiffer() {
		return labels().size() > 1;
	}

	/** Categories of the images in use, each once, as they come. */
	public List<Integer> labels() {
		return used().stream().map(Member::label).filter(label -> label != CategoryRecord.NONE).distinct().toList();
	}

	/** Whether images in use are in different splits: what is trained on is then tested on. */
	public boolean acrossSplits() {
		return used().stream().map(Member::split).filter(Objects::nonNull).distinct().count() > 1;
	}

	/** How urgent it is to look at: 0 the most. */
	public int urgency() {
		return settled() ? 3 : labelsDiffer() ? 0 : acrossSplits() ? 1 : 2;
	}
}
