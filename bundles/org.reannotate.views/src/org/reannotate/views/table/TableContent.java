package org.reannotate.views.table;

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
	TableContent EMPTY = new TableContent() {
		@Override
		public int size() {
			return 0;
		}

		@Override
		public Object element(int row) {
			throw new IndexOutOfBoundsException(row);
		}

		@Override
		public int indexOf(Object element) {
			return -1;
		}

		@Override
		public String text(int row, int column) {
			throw new IndexOutOfBoundsException(row);
		}
	};

	int size();

	/** What stands for the row in every content of the same table: keeps the selection when it changes. */
	default Object key(int row) {
		return element(row);
	}

	/** The row with a key, or -1. */
	default int rowOf(Object key) {
		return indexOf(key);
	}

	/** What a row stands for in selections of the workbench. */
	Object element(int row);

	/** The first row of an element, or -1. */
	int indexOf(Object element);

	String text(int row, int column);

	default Look look(int row, int column) {
		return Look.NORMAL;
	}
}
