package org.reannotate.editors.dataset;

import org.eclipse.jface.action.Action;

/** Edit &gt; Find: the words of the gallery. */
final class FindImages extends Action {

	private final Runnable find;

	FindImages(Runnable find) {
		this.find = find;
	}

	@Override
	public void run() {
		find.run();
	}
}
