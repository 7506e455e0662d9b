package org.reannotate.views.table;

import java.util.List;

/** The rows of a {@link VirtualTable}: an immutable snapshot that answers from memory, on the UI thread. */
public interface TableContent {

	/** How a cell looks. */
	enum Look {
		NORMAL,
		/** Less important than its neighbours. */
		SECONDARY,
		/** Something is wrong. */
		WRONG,
		/** What is suggested instead. */
		SUGGESTED,
		/** To be looked at. */
		ATTENTION,
		/** A person has settled it. */
		SETTLED,
		/** Over and done with. */
		STRUCK
	}

	/** No rows. */
	TableContent EMPTY = of(List.of());

	int size();

	/** What a row stands for, for selections. */
	Object element(int row);

	/** The row of an element, or -1: keeps the selection when the content changes. */
	int indexOf(Object element);

	String text(int row, int column);

	default Look look(int row, int column) {
		return Look.NORMAL;
	}

	/** Rows whose elements are their texts: one column. */
	static TableContent of(List<String> texts) {
		return new TableContent() {
			@Override
			public int size() {
				return texts.size();
			}

			@Override
			public Object element(int row) {
				return texts.get(row);
			}

			@Override
			public int indexOf(Object element) {
				return texts.indexOf(element);
			}

			@Override
			public String text(int row, int column) {
				return texts.get(row);
			}
		};
	}
}
