package org.reannotate.views.mergeable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.reannotate.audit.insight.CategoryTree;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.charts.Dendrogram;
import org.reannotate.ui.charts.DendrogramData;
import org.reannotate.ui.session.SessionTaxonomy;

/** The tree of categories that run together; selecting a join selects the categories below it. */
final class GroupsPane extends ScrolledComposite {

	private final Dendrogram chart;
	private @Nullable CategoryTree tree;

	GroupsPane(Composite parent, Consumer<List<Integer>> selected) {
		super(parent, SWT.V_SCROLL);
		chart = new Dendrogram(this);
		setContent(chart);
		for (Control control : new Control[] { this, chart }) {
			control.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
			control.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		}
		setExpandHorizontal(true);
		setExpandVertical(true);
		chart.addSelectionListener(join -> {
			if (join >= 0) {
				showRow(join);
				selected.accept(categories(join));
			}
		});
	}

	/** Shows another tree; what is selected stays so where it is still there. */
	void show(CategoryTree newTree, SessionTaxonomy taxonomy) {
		if (!newTree.equals(tree)) {
			tree = newTree;
			chart.setData(data(newTree, taxonomy));
			setMinSize(chart.computeSize(SWT.DEFAULT, SWT.DEFAULT));
			layout();
		}
	}

	/** The tree in names. */
	static DendrogramData data(CategoryTree tree, SessionTaxonomy taxonomy) {
		List<String> names = tree.categories().stream().map(taxonomy::path).toList();
		var plain = new DendrogramData(names, tree.joins().stream().map(join -> join(join, "")).toList(), "", "");
		var joins = new ArrayList<DendrogramData.Join>();
		for (int i = 0; i < tree.joins().size(); i++) {
			String below = plain.leavesBelow(i).stream().map(names::get).collect(Collectors.joining(", "));
			joins.add(join(tree.joins().get(i), NLS.bind(Messages.GroupsPane_join, below,
					Percent.of(1 - tree.joins().get(i).height()))));
		}
		return new DendrogramData(names, joins, Messages.GroupsPane_alike, Messages.GroupsPane_apart);
	}

	private static DendrogramData.Join join(CategoryTree.Join join, String text) {
		return new DendrogramData.Join(join.left(), join.right(), join.height(), text);
	}

	private List<Integer> categories(int join) {
		CategoryTree shown = tree;
		return shown == null ? List.of() : chart.data().leavesBelow(join).stream().map(shown.categories()::get).toList();
	}

	private void showRow(int join) {
		var bounds = chart.boundsOf(join);
		Point origin = getOrigin();
		int height = getClientArea().height;
		if (bounds.y < origin.y || bounds.y + bounds.height > origin.y + height) {
			setOrigin(origin.x, Math.max(0, bounds.y - height / 2));
		}
	}

	Dendrogram chart() {
		return chart;
	}

	@Override
	public boolean setFocus() {
		return chart.setFocus();
	}
}
