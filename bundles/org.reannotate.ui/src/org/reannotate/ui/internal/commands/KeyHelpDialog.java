package org.reannotate.ui.internal.commands;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.reannotate.ui.internal.commands.KeyList.Line;

/** The keys in two columns, with a way to change them. Esc, Enter or {@code ?} closes it. */
final class KeyHelpDialog extends Dialog {

	private static final String KEYS_PAGE = "org.eclipse.ui.preferencePages.Keys";

	private final List<Line> lines;

	KeyHelpDialog(Shell parent, List<Line> lines) {
		super(parent);
		this.lines = lines;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.KeyHelpDialog_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(24, 8).numColumns(2).applyTo(area);
		for (Line line : lines) {
			var keys = new Label(area, SWT.NONE);
			keys.setText(line.keys());
			keys.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			var command = new Label(area, SWT.NONE);
			command.setText(line.command().replace("&", "&&"));
		}
		var change = new Link(area, SWT.NONE);
		change.setText(Messages.KeyHelpDialog_change);
		GridDataFactory.swtDefaults().span(2, 1).indent(0, 8).applyTo(change);
		change.addListener(SWT.Selection, event -> {
			Shell owner = getParentShell();
			close();
			PreferencesUtil.createPreferenceDialogOn(owner, KEYS_PAGE, null, null).open();
		});
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
	}
}
