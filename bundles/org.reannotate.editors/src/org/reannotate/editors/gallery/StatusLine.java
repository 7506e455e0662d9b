package org.reannotate.editors.gallery;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.reannotate.protocol.words.Numbers;

/** How many images are shown of how many, what they are called, and a way back to all of them. UI thread only. */
final class StatusLine extends Composite {

	private static final int LONGEST = 80;

	private final Label text;
	private final Link clear;

	/** @param cleared is run when the person wants to see all images */
	StatusLine(Composite parent, Runnable cleared) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(this);
		text = new Label(this, SWT.NONE);
		GridDataFactory.swtDefaults().applyTo(text);
		clear = new Link(this, SWT.NONE);
		clear.setText(Messages.StatusLine_clear);
		clear.setVisible(false);
		clear.addListener(SWT.Selection, event -> cleared.run());
	}

	void show(ImageList images) {
		String shown = Numbers.of(images.ids().length);
		String all = Numbers.of(images.all());
		String count = images.query().unfiltered()
				? images.all() == 1 ? Messages.StatusLine_one : NLS.bind(Messages.StatusLine_all, all)
				: NLS.bind(Messages.StatusLine_some, shown, all);
		String name = images.query().name();
		String named = name.isEmpty() ? count : NLS.bind(Messages.StatusLine_named, shortened(name), count);
		text.setText(named.replace("&", "&&"));
		clear.setVisible(!images.query().unfiltered());
		layout(true);
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "\u2026";
	}

	/** What is shown, in words. */
	String text() {
		return text.getText().replace("&&", "&");
	}
}
