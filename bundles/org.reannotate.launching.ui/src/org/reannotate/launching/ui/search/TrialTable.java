package org.reannotate.launching.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.Trial;

/** The trials of a search, live; sorted by the heading that was clicked. UI thread. */
final class TrialTable {

	private final TableViewer viewer;
	private TrialColumn sort = TrialColumn.ACCURACY;
	private boolean descending = true;
	private List<Trial> trials = List.of();
	private @Nullable Trial best;

	TrialTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(@Nullable Viewer of, @Nullable Object one, @Nullable Object other) {
				return order().compare((Trial) one, (Trial) other);
			}
		});
	}

	private Comparator<Trial> order() {
		return (descending ? sort.order().reversed() : sort.order()).thenComparingInt(Trial::number);
	}

	Table control() {
		return viewer.getTable();
	}

	/** Makes the columns of a search that varies these. */
	void setVaried(Set<Hyperparameter> varied) {
		Table table = viewer.getTable();
		table.setRedraw(false);
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		List<TrialColumn> columns = TrialColumn.of(varied);
		columns.forEach(this::add);
		// When all are there: GTK forgets the mark with each further column.
		if (columns.contains(sort)) {
			mark(table.getColumn(columns.indexOf(sort)));
		}
		table.setRedraw(true);
		viewer.refresh();
	}

	private void add(TrialColumn column) {
		var shown = new TableViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
		TableColumn widget = shown.getColumn();
		widget.setText(column.title());
		widget.setWidth(column.width());
		widget.setMoveable(true);
		widget.addListener(SWT.Selection, event -> sortBy(column, widget));
		shown.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.text((Trial) element);
			}

			@Override
			public @Nullable Font getFont(Object element) {
				return isBest((Trial) element)
						? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
			}

			@Override
			public @Nullable String getToolTipText(Object element) {
				return ((Trial) element).message();
			}
		});
	}

	private boolean isBest(Trial trial) {
		Trial winner = best;
		return winner != null && winner.number() == trial.number();
	}

	private void sortBy(TrialColumn column, TableColumn widget) {
		descending = column == sort ? !descending : column == TrialColumn.ACCURACY;
		sort = column;
		mark(widget);
		viewer.refresh();
	}

	private void mark(TableColumn widget) {
		viewer.getTable().setSortColumn(widget);
		viewer.getTable().setSortDirection(descending ? SWT.DOWN : SWT.UP);
	}

	/** Shows other trials; the selection stays with its trial. */
	void show(List<Trial> shown, @Nullable Trial winner) {
		Trial before = selected();
		int selected = before == null ? 0 : before.number();
		trials = shown;
		best = winner;
		viewer.setInput(shown);
		trials.stream().filter(trial -> trial.number() == selected).findFirst()
				.ifPresent(trial -> viewer.setSelection(new StructuredSelection(trial)));
	}

	/** The selected trial, or null. */
	@Nullable
	Trial selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Trial trial ? trial : null;
	}

	/** Is told that another trial is selected. */
	void addSelectionListener(Runnable listener) {
		viewer.addSelectionChangedListener(event -> listener.run());
	}
}
