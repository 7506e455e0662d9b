package org.reannotate.views.mergeable;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.reannotate.audit.insight.CategoryTree;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.ui.theme.Enablement;
import org.reannotate.views.images.InsightViews;
import org.reannotate.views.table.VirtualTable;

/** The side from which a person chooses: pairs and merges as a table, filtered and sorted, or groups as a tree. */
final class PairList extends Composite {

	private final Label headline;
	private final Text filter;
	private final Composite stack;
	private final VirtualTable table;
	private final GroupsPane groups;
	private final Runnable rowSelected;
	private @Nullable MergeRows all;
	private boolean onlyRecommended;
	private int sorted = -1;
	private boolean descending;

	/**
	 * @param rowSelected   is run when another row is selected, or its content is another one
	 * @param groupSelected is told the categories of a group
	 * @param opened        is run when a person opens a row
	 */
	PairList(Composite parent, Runnable rowSelected, Consumer<List<Integer>> groupSelected, Runnable opened) {
		super(parent, SWT.NONE);
		this.rowSelected = rowSelected;
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(this);
		headline = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(headline);
		filter = InsightViews.filter(this, Messages.MergeableView_filter, this::arrange);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		table = new VirtualTable(stack, MergeRows.columns());
		table.addSelectionChangedListener(event -> rowSelected.run());
		table.addSortListener(this::sortBy);
		table.addOpenListener(row -> opened.run());
		groups = new GroupsPane(stack, groupSelected);
		top(table);
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		Enablement.set(filter, control == table);
		stack.layout();
	}

	/** Shows the tree instead of the table, or the other way round. */
	void showGroups(boolean tree) {
		top(tree ? groups : table);
	}

	boolean showsGroups() {
		return ((StackLayout) stack.getLayout()).topControl == groups;
	}

	/** Leaves out pairs that are not recommended to be merged. */
	void setOnlyRecommended(boolean only) {
		onlyRecommended = only;
		arrange();
	}

	/** Shows other rows. */
	void show(MergeRows rows) {
		all = rows;
		headline.setText(NLS.bind(Messages.MergeableView_headline, rows.recommended(), rows.pairs()));
		headline.requestLayout();
		arrange();
	}

	/** Shows another tree. */
	void show(CategoryTree tree, SessionTaxonomy taxonomy) {
		groups.show(tree, taxonomy);
	}

	private void arrange() {
		MergeRows read = all;
		if (read != null) {
			MergeRows rows = read.arranged(filter.getText(), onlyRecommended, sorted, descending);
			table.setContent(rows);
			if (table.lead() < 0 && rows.size() > 0 && !showsGroups()) {
				table.select(0);
			} else if (!showsGroups()) {
				rowSelected.run();
			}
		}
	}

	private void sortBy(int column) {
		descending = column == sorted ? !descending : column != MergeRows.NAMES && column != MergeRows.ADVICE;
		sorted = column;
		table.setSorted(sorted, descending);
		arrange();
	}

	/** The row that is selected, or null. */
	@Nullable
	MergeRow selected() {
		return table.lead() < 0 || !(table.content() instanceof MergeRows rows) ? null : rows.rows().get(table.lead());
	}

	/** Selects the row of two categories (or of one), where there is one. */
	void select(int a, int b) {
		int row = table.content() instanceof MergeRows rows ? rows.indexOf(a, b) : -1;
		if (row >= 0 && row != table.lead()) {
			table.select(row);
		}
	}

	/** Goes on to another row or group. */
	void step(int delta) {
		if (showsGroups()) {
			int joins = groups.chart().data().joins().size();
			groups.chart().select(Math.max(-1, Math.min(joins - 1, Math.max(0, groups.chart().selected() + delta))));
		} else if (table.content().size() > 0) {
			table.select(Math.max(0, Math.min(table.content().size() - 1, table.lead() + delta)));
		}
	}

	@Override
	public boolean setFocus() {
		return showsGroups() ? groups.setFocus() : table.setFocus();
	}
}
