package org.reannotate.views.table;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers what a table shows: the row that the keyboard is at, read out with its titles. */
final class TableAccess {

	private TableAccess() {
	}

	static void hook(VirtualTable table) {
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name(table);
			}
		});
		table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}
		});
		table.addSelectionChangedListener(event -> table.getAccessible().setFocus(ACC.CHILDID_SELF));
	}

	private static String name(VirtualTable table) {
		int row = table.lead();
		if (row < 0) {
			return table.columns().stream().map(TableColumn::title).collect(Collectors.joining(", "));
		}
		return IntStream.range(0, table.columns().size())
				.mapToObj(column -> table.columns().get(column).title() + ": " + table.content().text(row, column))
				.collect(Collectors.joining(", "));
	}
}
