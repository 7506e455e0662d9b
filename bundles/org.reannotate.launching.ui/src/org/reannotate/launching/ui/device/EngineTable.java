package org.reannotate.launching.ui.device;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.reannotate.core.model.engine.OptionalEngine;
import org.reannotate.protocol.words.ByteSize;

/** The engines that can be fetched, one a row. UI thread. */
final class EngineTable {

	private final Table table;
	private List<OptionalEngine> engines = List.of();

	EngineTable(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		column(Messages.EnginesDialog_name, 260, SWT.LEFT);
		column(Messages.EnginesDialog_download, 104, SWT.RIGHT);
		column(Messages.EnginesDialog_disk, 104, SWT.RIGHT);
		column(Messages.EnginesDialog_state, 112, SWT.LEFT);
	}

	private void column(String title, int width, int style) {
		var column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth(width);
	}

	Table control() {
		return table;
	}

	/** Shows other engines; the selection stays in its row. */
	void show(List<OptionalEngine> found) {
		int selected = Math.max(0, table.getSelectionIndex());
		engines = found;
		table.removeAll();
		for (OptionalEngine engine : found) {
			new TableItem(table, SWT.NONE).setText(new String[] { engine.name(), ByteSize.of(engine.downloadBytes()),
					ByteSize.of(engine.diskBytes()), EngineWords.state(engine) });
		}
		table.select(selected);
	}

	/** The selected one, or null. */
	@Nullable
	OptionalEngine selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= engines.size() ? null : engines.get(index);
	}
}
