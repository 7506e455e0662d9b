package org.reannotate.editors.dataset;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.reannotate.core.dataset.StoreEvent.Change;

/** What changed since each page was last told: a page that is not to be seen is told when it is. UI thread only. */
final class PageNews {

	private final List<DatasetPage> pages;
	private final List<Set<Change>> untold;

	PageNews(List<DatasetPage> pages) {
		this.pages = pages;
		untold = Stream.<Set<Change>>generate(() -> EnumSet.noneOf(Change.class)).limit(pages.size()).toList();
	}

	/** Notes changes for all pages. */
	void add(Set<Change> changes) {
		untold.forEach(known -> known.addAll(changes));
	}

	/** Notes a change for one page. */
	void add(DatasetPage page, Change change) {
		untold.get(pages.indexOf(page)).add(change);
	}

	/** Tells a page, by its index, what it does not know yet, if that is anything. */
	void tell(int page) {
		Set<Change> changes = Set.copyOf(untold.get(page));
		untold.get(page).clear();
		if (!changes.isEmpty()) {
			pages.get(page).changed(changes);
		}
	}
}
