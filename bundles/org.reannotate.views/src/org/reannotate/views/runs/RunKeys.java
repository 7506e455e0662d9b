package org.reannotate.views.runs;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Lets the single keys of the Runs view work while its table has the focus. UI thread only. */
final class RunKeys {

	/** The context of these keys. */
	static final String CONTEXT = "org.reannotate.views.runs";

	private final IContextService service;
	private @Nullable IContextActivation active;

	private RunKeys(IContextService service) {
		this.service = service;
	}

	static void attach(Control table, IServiceLocator site) {
		var keys = new RunKeys(site.getService(IContextService.class));
		table.addListener(SWT.FocusIn, event -> keys.activate());
		table.addListener(SWT.FocusOut, event -> keys.deactivate());
		table.addDisposeListener(event -> keys.deactivate());
	}

	private void activate() {
		if (active == null) {
			active = service.activateContext(CONTEXT);
		}
	}

	private void deactivate() {
		IContextActivation now = active;
		if (now != null) {
			service.deactivateContext(now);
			active = null;
		}
	}
}
