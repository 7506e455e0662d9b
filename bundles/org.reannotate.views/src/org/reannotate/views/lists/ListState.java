package org.reannotate.views.lists;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.reannotate.views.lists.ListFilter.Show;

/**
 * What a list view remembers from one start of the workbench to the next.
 *
 * @param table         rows instead of thumbnails
 * @param show          which findings by their state
 * @param thumbnailSize in points
 */
record ListState(boolean table, Show show, int thumbnailSize) {

	private static final String TABLE = "table";
	private static final String SHOW = "show";
	private static final String SIZE = "thumbnailSize";

	static @Nullable ListState read(@Nullable IMemento memento) {
		if (memento == null || memento.getInteger(SIZE) == null || memento.getInteger(SHOW) == null) {
			return null;
		}
		Show[] values = Show.values();
		int show = Math.max(0, Math.min(values.length - 1, memento.getInteger(SHOW)));
		return new ListState(Boolean.TRUE.equals(memento.getBoolean(TABLE)), values[show], memento.getInteger(SIZE));
	}

	void save(IMemento memento) {
		memento.putBoolean(TABLE, table);
		memento.putInteger(SHOW, show.ordinal());
		memento.putInteger(SIZE, thumbnailSize);
	}
}
