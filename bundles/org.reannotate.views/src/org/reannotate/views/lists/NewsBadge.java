package org.reannotate.views.lists;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Says what newer findings would change and puts them on the list on a click. Takes no room while there is nothing. */
final class NewsBadge {

	private final Button button;

	NewsBadge(Composite parent, Runnable take) {
		button = new Button(parent, SWT.PUSH);
		button.setToolTipText(Messages.NewsBadge_tip);
		button.addListener(SWT.Selection, event -> take.run());
		GridDataFactory.swtDefaults().exclude(true).applyTo(button);
		button.setVisible(false);
	}

	void show(FindingNews news) {
		boolean visible = !news.isNone();
		String text = visible ? NLS.bind(Messages.NewsBadge_show, news.words()) : "";
		if (button.isVisible() == visible && button.getText().equals(text)) {
			return;
		}
		button.setText(text);
		button.setVisible(visible);
		((GridData) button.getLayoutData()).exclude = !visible;
		button.requestLayout();
	}
}
