package org.reannotate.ui.theme;

import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/**
 * Enables and disables controls so that it is seen: a theme that gives fields and buttons colours of its own (the dark
 * one) takes away how the system shows that they are disabled. {@code css/dark.css} says how it is shown there. UI
 * thread.
 */
public final class Enablement {

	/** The key by which style sheets find the id of a widget. */
	private static final String ID_KEY = "org.eclipse.e4.ui.css.id";
	private static final String DISABLED = "reannotate-disabled";

	private Enablement() {
	}

	/** Enables or disables a control. */
	public static void set(Control control, boolean enabled) {
		control.setEnabled(enabled);
		Object id = enabled ? null : DISABLED;
		if (coloured(control) && control.getData(ID_KEY) != id) {
			control.setData(ID_KEY, id);
			control.setForeground(null);
			PlatformUI.getWorkbench().getService(IStylingEngine.class).style(control);
		}
	}

	private static boolean coloured(Control control) {
		return control instanceof Text || control instanceof Combo || control instanceof Spinner
				|| control instanceof Button;
	}
}
