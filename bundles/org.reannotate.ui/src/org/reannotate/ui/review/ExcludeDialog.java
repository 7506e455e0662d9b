package org.reannotate.ui.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;

/** Asks why images are excluded: the reason given last is there already, so that Enter is enough. UI thread. */
public final class ExcludeDialog extends Dialog {

	private static final String NODE = "org.reannotate.ui";
	private static final String KEY = "excludeReasons";

	private final int count;
	private ReasonHistory history;
	private Combo field;
	private String reason = "";

	private ExcludeDialog(Shell parent, int count) {
		super(parent);
		this.count = count;
		history = ReasonHistory.of(node().get(KEY, ""), List.of(Messages.ExcludeDialog_fewSignals,
				Messages.ExcludeDialog_noCategory, Messages.ExcludeDialog_unusable));
	}

	/** The reason, or empty when the person cancelled; remembers it. */
	public static Optional<String> ask(Shell parent, int count) {
		var dialog = new ExcludeDialog(parent, count);
		return dialog.open() == Window.OK ? Optional.of(dialog.reason) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(count == 1 ? Messages.ExcludeDialog_titleOne : NLS.bind(Messages.ExcludeDialog_title, count));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.ExcludeDialog_reason);
		field = new Combo(area, SWT.DROP_DOWN);
		field.setItems(history.reasons().toArray(String[]::new));
		field.select(0);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(56), SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.DefaultSelection, event -> okPressed());
		field.setFocus();
		return area;
	}

	@Override
	protected void okPressed() {
		reason = field.getText().strip();
		history = history.with(reason);
		node().put(KEY, history.stored());
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(ExcludeDialog.class).warn(e.getMessage(), e);
		}
		super.okPressed();
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
