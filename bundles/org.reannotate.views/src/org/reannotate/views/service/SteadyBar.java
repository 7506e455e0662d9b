package org.reannotate.views.service;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/** A tool bar with room for the longest text that it will show, so that nothing beside it moves when the text changes. */
final class SteadyBar extends Composite {

	private static final int IMAGE_AND_ARROW = 56;

	private final ToolBar bar;
	private final String longest;

	SteadyBar(Composite parent, String longest) {
		super(parent, SWT.NONE);
		this.longest = longest;
		setLayout(new FillLayout());
		bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
	}

	ToolBar bar() {
		return bar;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		Point size = super.computeSize(SWT.DEFAULT, heightHint, changed);
		var gc = new GC(bar);
		int width = gc.textExtent(longest).x + IMAGE_AND_ARROW;
		gc.dispose();
		return new Point(width, size.y);
	}
}
