package org.reannotate.views.images;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Two areas, side by side where the view is wide, one below the other where it is high. UI thread only. */
public final class AdaptiveSash {

	private static final int GAP = 8;

	private AdaptiveSash() {
	}

	/** A sash that turns by itself. */
	public static SashForm create(Composite parent) {
		var sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		sash.setSashWidth(GAP);
		sash.addListener(SWT.Resize, event -> {
			Point size = sash.getSize();
			int wanted = size.x > size.y + size.y / 2 ? SWT.HORIZONTAL : SWT.VERTICAL;
			if (sash.getOrientation() != wanted) {
				sash.setOrientation(wanted);
			}
		});
		return sash;
	}
}
