package org.reannotate.editors.gallery;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.session.DatasetSession;

/** Shows what giving many images one label would do, before it is done. */
final class RelabelPreview extends TitleAreaDialog {

	private static final int LONGEST = 80;

	private final DatasetSession session;
	private final RelabelPlan plan;

	RelabelPreview(Shell shell, DatasetSession session, RelabelPlan plan) {
		super(shell);
		this.session = session;
		this.plan = plan;
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.RelabelPreview_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.RelabelPreview_heading, number(plan.changed().size()), name(plan.category())));
		setMessage(Messages.RelabelPreview_message);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		createLabels(body);
		Gallery gallery = new Gallery(body);
		gallery.setThumbnailSize(96);
		gallery.setContent(new StoreGalleryContent(session, plan.changed().stream().mapToInt(Integer::intValue).toArray()));
		GridDataFactory.fillDefaults().grab(true, true).hint(480, 320).applyTo(gallery);
		Label facts = new Label(body, SWT.WRAP);
		facts.setText(facts());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(480, SWT.DEFAULT).applyTo(facts);
		return area;
	}

	private void createLabels(Composite parent) {
		Table table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(false, true).hint(272, 320).applyTo(table);
		TableColumn label = new TableColumn(table, SWT.LEFT);
		label.setText(Messages.RelabelPreview_now);
		label.setWidth(184);
		TableColumn images = new TableColumn(table, SWT.RIGHT);
		images.setText(Messages.RelabelPreview_images);
		images.setWidth(72);
		table.addListener(SWT.SetData, event -> {
			RelabelPlan.FromLabel line = plan.fromLabel().get(event.index);
			((TableItem) event.item).setText(new String[] { name(line.category()), number(line.images()) });
		});
		table.setItemCount(plan.fromLabel().size());
	}

	private String facts() {
		var text = new StringBuilder();
		if (plan.decided() > 0) {
			text.append(NLS.bind(Messages.RelabelPreview_decided, number(plan.decided()))).append(' ');
		}
		if (plan.same() > 0) {
			text.append(NLS.bind(Messages.RelabelPreview_same, number(plan.same()))).append(' ');
		}
		return text.append(Messages.RelabelPreview_undo).toString();
	}

	private String name(int category) {
		String path = category == CategoryRecord.NONE ? Messages.GroupTitles_noLabel : session.taxonomy().path(category);
		return path.length() <= LONGEST ? path : path.substring(0, LONGEST) + "\u2026";
	}

	private static String number(int number) {
		return Numbers.of(number);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, NLS.bind(Messages.RelabelPreview_ok, number(plan.changed().size())),
				true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
