package org.reannotate.launching.ui.backbone;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The backbones there are, one a row. UI thread. */
final class BackboneTable {

	private final TableViewer viewer;

	BackboneTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.BackboneTable_name, 270, SWT.LEFT, BackboneRow::name);
		column(Messages.BackboneTable_size, 84, SWT.RIGHT, BackboneRow::size);
		column(Messages.BackboneTable_license, 144, SWT.LEFT, BackboneRow::license);
		column(Messages.BackboneTable_state, 96, SWT.LEFT, BackboneRow::state);
	}

	private void column(String title, int width, int style, Function<BackboneRow, String> text) {
		var column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((BackboneRow) element);
			}
		});
	}

	Table control() {
		return viewer.getTable();
	}

	/** Shows other rows; selects the one in a folder, or the one that was selected, or the first. */
	void show(List<BackboneRow> rows, @Nullable Path folder) {
		BackboneRow before = selected();
		viewer.setInput(rows);
		BackboneRow wanted = rows.stream()
				.filter(row -> folder != null ? folder.equals(row.folder()) : before != null && row.name().equals(before.name()))
				.findFirst().orElse(rows.isEmpty() ? null : rows.get(0));
		if (wanted != null) {
			viewer.setSelection(new StructuredSelection(wanted), true);
		}
	}

	@Nullable
	BackboneRow selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof BackboneRow row ? row : null;
	}

	void addSelectionListener(Runnable listener) {
		viewer.addSelectionChangedListener(event -> listener.run());
	}

	void addOpenListener(Runnable listener) {
		viewer.addOpenListener(event -> listener.run());
	}
}
