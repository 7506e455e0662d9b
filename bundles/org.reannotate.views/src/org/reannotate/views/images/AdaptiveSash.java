package org.reannotate.views.images;

import java.util.function.Predicate;

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
		return create(parent, size -> size.x > size.y + size.y / 2);
	}

	/** A sash for something as wide as a table: side by side only where the area is lower than this. */
	public static SashForm belowUnlessLow(Composite parent, int low) {
		return create(parent, size -> size.y < low);
	}

	private static SashForm create(Composite parent, Predicate<Point> sideBySide) {
		var sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		sash.setSashWidth(GAP);
		sash.addListener(SWT.Resize, event -> {
			int wanted = sideBySide.test(sash.getSize()) ? SWT.HORIZONTAL : SWT.VERTICAL;
			if (sash.getOrientation() != wanted) {
				sash.setOrientation(wanted);
			}
		});
		return sash;
	}
}
