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
import org.reannotate.ui.internal.commands.KeyList.Section;

/** The keys in two columns, by where they hold, with a way to change them. Esc, Enter or {@code ?} closes it. */
final class KeyHelpDialog extends Dialog {

	private static final String KEYS_PAGE = "org.eclipse.ui.preferencePages.Keys";

	/** Characters of a category's path that are shown. */
	private static final int LONGEST = 48;

	private final List<Section> sections;

	KeyHelpDialog(Shell parent, List<Section> sections) {
		super(parent);
		this.sections = sections;
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
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(24, 4).numColumns(2).applyTo(area);
		Composite left = column(area);
		Composite right = column(area);
		for (int i = 0; i < sections.size(); i++) {
			Composite column = i == 0 ? left : right; // the first one is as long as all others
			title(column, sections.get(i).title());
			sections.get(i).lines().forEach(line -> line(column, line));
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

	private static Composite column(Composite area) {
		var column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 4).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		return column;
	}

	private static void title(Composite area, String text) {
		var title = new Label(area, SWT.NONE);
		title.setText(text);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.swtDefaults().span(2, 1).indent(0, 8).applyTo(title);
	}

	private static void line(Composite area, Line line) {
		var keys = new Label(area, SWT.NONE);
		keys.setText(line.keys().replace("&", "&&"));
		GridDataFactory.swtDefaults().indent(16, 0).applyTo(keys);
		var command = new Label(area, SWT.NONE);
		String text = line.command();
		command.setText((text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '\u2026').replace("&", "&&"));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
	}
}
