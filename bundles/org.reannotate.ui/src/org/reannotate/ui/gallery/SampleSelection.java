package org.reannotate.ui.gallery;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SampleRef;

/** Selected samples, four bytes each: a million can be selected. Immutable. */
final class SampleSelection implements IStructuredSelection {

	private final DatasetSession session;
	private final int[] ids;

	SampleSelection(DatasetSession session, int[] ids) {
		this.session = session;
		this.ids = ids;
	}

	@Override
	public boolean isEmpty() {
		return ids.length == 0;
	}

	@Override
	public @Nullable Object getFirstElement() {
		return ids.length == 0 ? null : new SampleRef(session, ids[0]);
	}

	@Override
	public Iterator<Object> iterator() {
		return toList().iterator();
	}

	@Override
	public int size() {
		return ids.length;
	}

	@Override
	public Object[] toArray() {
		return toList().toArray();
	}

	@Override
	public List<Object> toList() {
		return new AbstractList<>() {
			@Override
			public Object get(int index) {
				return new SampleRef(session, ids[index]);
			}

			@Override
			public int size() {
				return ids.length;
			}
		};
	}

	/** The ids as a list without a copy. */
	static List<Integer> list(int[] ids) {
		return new AbstractList<>() {
			@Override
			public Integer get(int index) {
				return ids[index];
			}

			@Override
			public int size() {
				return ids.length;
			}
		};
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SampleSelection selection && selection.session == session
				&& Arrays.equals(selection.ids, ids);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(ids);
	}
}
