package org.reannotate.ui.review;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.query.FindingKind;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Enablement;

/**
 * Shows the first images of a list with what is suggested for them, before all of them are accepted; those that the
 * person selects are left out. UI thread.
 */
public final class AcceptTopDialog extends Dialog {

	private static final int FIRST = 20;

	private final DatasetSession session;
	private final List<Integer> samples;
	private final @Nullable FindingKind listed;
	private Spinner number;
	private Gallery gallery;
	private List<Integer> accepted = List.of();

	/**
	 * @param samples that can be accepted, in the order of their list; one or more
	 * @param listed  the findings that the list shows, or null
	 */
	public AcceptTopDialog(Shell parent, DatasetSession session, List<Integer> samples, @Nullable FindingKind listed) {
		super(parent);
		this.listed = listed;
		this.session = session;
		this.samples = samples;
	}

	/** The requests for the images that the person accepted; none when he cancelled. */
	public List<DecisionRequest> ask(DecisionRequests requests) {
		return open() == Window.OK ? requests.accept(accepted) : List.of();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.AcceptTopDialog_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(920, 640);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(16, 16).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.AcceptTopDialog_first);
		number = new Spinner(area, SWT.BORDER);
		number.setValues(Math.min(FIRST, samples.size()), 1, samples.size(), 0, 1, 10);
		number.addModifyListener(event -> preview());
		new Label(area, SWT.NONE).setText(NLS.bind(Messages.AcceptTopDialog_of, samples.size()));
		var hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.AcceptTopDialog_hint);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(hint);
		gallery = new Gallery(area);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(gallery);
		gallery.addSelectionChangedListener(event -> count());
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		preview();
		return contents;
	}

	private void preview() {
		int[] ids = samples.stream().limit(number.getSelection()).mapToInt(Integer::intValue).toArray();
		gallery.setContent(new StoreGalleryContent(session, ids, List.of(), listed));
		count();
	}

	/** What is left when those are taken away that the person selected. */
	private List<Integer> remaining() {
		List<Integer> left = gallery.selectedSamples();
		return samples.stream().limit(number.getSelection()).filter(sample -> !left.contains(sample)).toList();
	}

	private void count() {
		var ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			int remaining = remaining().size();
			ok.setText(NLS.bind(Messages.AcceptTopDialog_accept, remaining));
			Enablement.set(ok, remaining > 0);
			ok.getParent().layout();
		}
	}

	@Override
	protected void okPressed() {
		accepted = remaining();
		super.okPressed();
	}
}
