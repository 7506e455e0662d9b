package org.reannotate.views.lists;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.reannotate.core.query.FindingKind;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.GalleryGroup;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.parts.EmptyState;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SampleRef;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.views.table.VirtualTable;

/** A list of findings as thumbnails, as rows, or as a sentence where there is none. UI thread only. */
final class ListPane extends Composite {

	private final FindingKind listed;
	private final Gallery gallery;
	private final VirtualTable table;
	private final EmptyState empty;
	private final SelectionRelay selection;
	private boolean asTable;
	private FindingList list = FindingList.NONE;
	private @Nullable DatasetSession session;

	/**
	 * @param probability title of the column with the numbers
	 * @param listed      the findings that are listed
	 */
	ListPane(Composite parent, String probability, FindingKind listed) {
		super(parent, SWT.NONE);
		this.listed = listed;
		setLayout(new StackLayout());
		gallery = new Gallery(this);
		table = new VirtualTable(this, FindingTable.columns(probability));
		empty = new EmptyState(this);
		selection = new SelectionRelay(gallery);
	}

	SelectionRelay selection() {
		return selection;
	}

	Gallery gallery() {
		return gallery;
	}

	VirtualTable table() {
		return table;
	}

	/** The controls that a context menu belongs to. */
	List<Control> menuControls() {
		return List.of(gallery, table);
	}

	/** Is told, with the id of the sample, when a person opens one. */
	void addOpenListener(IntConsumer listener) {
		gallery.addOpenListener(item -> listener.accept(item.sampleId()));
		table.addOpenListener(row -> listener.accept(list.rows().get(row).sampleId()));
	}

	/** Is told when a person clicks on the title of a column. */
	void addSortListener(Consumer<ListSort.Key> listener) {
		table.addSortListener(column -> listener.accept(FindingTable.KEYS.get(column)));
	}

	/** Shows rows instead of thumbnails, or the other way round; the selection stays. */
	void showAsTable(boolean rows) {
		if (rows != asTable) {
			int lead = lead();
			asTable = rows;
			selection.follow(rows ? table : gallery);
			top();
			select(lead);
		}
	}

	/** Shows a list; the sort is marked in the header. */
	void show(DatasetSession newSession, FindingList newList, ListSort sort) {
		boolean same = newSession == session && Arrays.equals(newList.ids(), list.ids())
				&& newList.sections().equals(list.sections());
		session = newSession;
		list = newList;
		if (!same) {
			gallery.setContent(new StoreGalleryContent(newSession, newList.ids(), groups(newSession.taxonomy()), listed));
		}
		table.setContent(new FindingTable(newSession, newList.rows(), listed));
		table.setSorted(FindingTable.KEYS.indexOf(sort.key()), sort.descending() != sort.key().largestFirst());
		top();
	}

	/** Shows a sentence instead of an empty list; the part between {@code <a>} and {@code </a>} runs the action. */
	void explain(String text, Runnable action) {
		empty.show(text, action);
	}

	private List<GalleryGroup> groups(SessionTaxonomy taxonomy) {
		return list.sections().stream()
				.map(section -> new GalleryGroup(title(section, taxonomy), section.start(), section.count())).toList();
	}

	private static String title(FindingList.Section section, SessionTaxonomy taxonomy) {
		CategoryPair pair = section.pair();
		return pair == null ? Messages.ListPane_unfolded
				: NLS.bind(Messages.ListPane_folded, taxonomy.path(pair.a()), taxonomy.path(pair.b()));
	}

	private void top() {
		((StackLayout) getLayout()).topControl = list.rows().isEmpty() ? empty : asTable ? table : gallery;
		layout();
	}

	FindingList list() {
		return list;
	}

	/** The place that the keyboard is at, or -1. */
	int lead() {
		return asTable ? table.lead() : gallery.lead();
	}

	/** Selects the sample at a place; a place outside selects nothing. */
	void select(int place) {
		if (asTable) {
			table.select(place);
		} else {
			gallery.select(place);
		}
	}

	/** The selected samples, in the order of the list. */
	List<Integer> selectedSamples() {
		return asTable
				? table.getSelection().stream().map(element -> ((SampleRef) element).sampleId()).toList()
				: gallery.selectedSamples();
	}

	@Override
	public boolean setFocus() {
		Control top = ((StackLayout) getLayout()).topControl;
		return top != null && top.setFocus();
	}
}
