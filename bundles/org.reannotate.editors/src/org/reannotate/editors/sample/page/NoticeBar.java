package org.reannotate.editors.sample.page;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line that says what is out of the ordinary; takes no room while there is nothing. UI thread only. */
public final class NoticeBar extends Composite {

	private final Label icon;
	private final Label text;
	private SampleNotice notice = SampleNotice.NONE;

	public NoticeBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 4).spacing(8, 0).applyTo(this);
		icon = new Label(this, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		text = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(240, SWT.DEFAULT).applyTo(text);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
	}

	/** Shows a notice, or with {@link SampleNotice#NONE} nothing. */
	public void show(SampleNotice newNotice) {
		if (notice.equals(newNotice)) {
			return;
		}
		notice = newNotice;
		boolean some = !notice.text().isEmpty();
		icon.setImage(JFaceResources.getImage(notice.warning() ? Dialog.DLG_IMG_MESSAGE_WARNING
				: Dialog.DLG_IMG_MESSAGE_INFO));
		text.setText(notice.text().replace("&", "&&"));
		setVisible(some);
		((GridData) getLayoutData()).exclude = !some;
		getParent().layout();
	}

	/** What is shown. */
	public SampleNotice notice() {
		return notice;
	}
}
