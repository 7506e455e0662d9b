package org.reannotate.launching.ui;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;

/** Whether something in a selection or an editor's input is a dataset: its file, or its folder. From memory. */
public final class DatasetTester extends PropertyTester {

	@Override
	public boolean test(@Nullable Object receiver, @Nullable String property, Object @Nullable [] arguments,
			@Nullable Object expected) {
		return SelectedDataset.folder(receiver) != null;
	}
}
