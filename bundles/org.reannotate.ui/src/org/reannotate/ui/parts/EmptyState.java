package org.reannotate.ui.parts;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/**
 * What a part shows while it has nothing to show: a sentence in the middle that says what to do, with the doing as a
 * link in it. UI thread only.
 */
public final class EmptyState extends Composite {

	private static final int WIDTH = 420;

	private final Link link;
	private Consumer<String> action = target -> {
	};

	public EmptyState(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(16, 16).applyTo(this);
		link = new Link(this, SWT.WRAP);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT)
				.applyTo(link);
		link.addListener(SWT.Selection, event -> action.accept(event.text));
	}

	/** Shows a sentence; the part between {@code <a>} and {@code </a>}, where there is one, runs the action. */
	public void show(String text, Runnable newAction) {
		showLinks(text, target -> newAction.run());
	}

	/** Shows a sentence with several links, {@code <a href="target">}; the action is told the target of the one chosen. */
	public void showLinks(String text, Consumer<String> newAction) {
		link.setText(text);
		action = newAction;
		layout();
	}

	/** Shows a sentence without a link. */
	public void show(String text) {
		show(text, () -> {
		});
	}

	@Override
	public boolean setFocus() {
		return link.setFocus();
	}
}
