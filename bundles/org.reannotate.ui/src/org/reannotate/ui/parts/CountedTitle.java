package org.reannotate.ui.parts;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/**
 * The name of a view with the number of what is in it. The name of a view outlives the workbench: as a listener of the
 * workbench this takes the number away, which else would be shown until the view is first looked at. UI thread only.
 */
final class CountedTitle implements IWorkbenchListener {

	private final String words;
	private final Consumer<String> shown;

	CountedTitle(String words, Consumer<String> shown) {
		this.words = words;
		this.shown = shown;
	}

	/** The name alone. */
	String words() {
		return words;
	}

	/** Shows how many there are; a negative number shows the name alone. */
	void show(int count) {
		shown.accept(count < 0 ? words : NLS.bind(Messages.CountedTitle_count, words, count));
	}

	@Override
	public boolean preShutdown(@Nullable IWorkbench workbench, boolean forced) {
		show(-1);
		return true;
	}

	@Override
	public void postShutdown(@Nullable IWorkbench workbench) {
		// nothing is left to do
	}
}
