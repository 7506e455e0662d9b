package org.reannotate.editors.categories;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.session.DatasetSession;

/** Lets a person choose images of a filter. */
final class ImageChooser extends TitleAreaDialog {

	private static final int PAUSE = 150;

	private final DatasetSession session;
	private final SampleFilter filter;
	private final String title;
	private Gallery gallery;
	private List<Integer> chosen = List.of();

	ImageChooser(Shell shell, DatasetSession session, SampleFilter filter, String title) {
		super(shell);
		this.session = session;
		this.filter = filter;
		this.title = title;
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage(Messages.ImageChooser_message);
		Text find = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		find.setMessage(Messages.ImageChooser_find);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(find);
		gallery = new Gallery(area);
		gallery.setThumbnailSize(128);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 440).applyTo(gallery);
		Runnable search = () -> {
			if (!find.isDisposed()) {
				show(find.getText().strip());
			}
		};
		find.addListener(SWT.Modify, event -> find.getDisplay().timerExec(PAUSE, search));
		gallery.addOpenListener(item -> okPressed());
		show("");
		return area;
	}

	private void show(String text) {
		gallery.setContent(
				new StoreGalleryContent(session, session.store().index().ids(filter.withText(text), SampleSort.BY_ID)));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ImageChooser_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		chosen = gallery.selectedSamples();
		super.okPressed();
	}

	/** Ids of the chosen samples, after the dialog was closed. */
	List<Integer> chosen() {
		return chosen;
	}
}
