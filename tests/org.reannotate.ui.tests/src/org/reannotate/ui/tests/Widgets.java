package org.reannotate.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets as a person does, by what they are and show. UI thread. */
final class Widgets {

	private Widgets() {
	}

	/** All visible controls of a type inside a composite, from the outside in, in the order they were made. */
	static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		var found = new ArrayList<T>();
		collect(parent, type, found);
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible()) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}

	/** The first visible control of a type that is as wanted; fails where there is none. */
	static <T extends Control> T first(Composite parent, Class<T> type, Predicate<T> wanted) {
		return all(parent, type).stream().filter(wanted).findFirst()
				.orElseThrow(() -> new AssertionError("No such " + type.getSimpleName()));
	}

	/** The open shell whose title or content is as wanted, or null. */
	static Shell shell(Predicate<Shell> wanted) {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (!shell.isDisposed() && shell.isVisible() && wanted.test(shell)) {
				return shell;
			}
		}
		return null;
	}
}
