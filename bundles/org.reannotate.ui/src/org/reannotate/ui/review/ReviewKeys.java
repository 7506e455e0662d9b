package org.reannotate.ui.review;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;
import org.reannotate.ui.gallery.Gallery;

/**
 * Makes the single-key commands of reviewing work while a control, or one inside it, has the focus; never while the
 * person types into a field. UI thread only.
 *
 * <pre>
 * ReviewKeys.attach(gallery, getSite());
 * </pre>
 */
public final class ReviewKeys {

	/** The context of the keys that decide. */
	public static final String CONTEXT = "org.reannotate.reviewing";
	/** The context of the keys that hold in galleries as well; active by itself while a {@link Gallery} has the focus. */
	public static final String GALLERY = "org.reannotate.reviewing.gallery";
	/** The context of the keys that hold in the sample editor as well. */
	public static final String SAMPLE = "org.reannotate.reviewing.sample";

	private final Control control;
	private final IContextService service;
	private final List<String> contexts;
	private final List<IContextActivation> active = new ArrayList<>();

	private ReviewKeys(Control control, IContextService service, List<String> contexts) {
		this.control = control;
		this.service = service;
		this.contexts = contexts;
	}

	/**
	 * Activates {@link #CONTEXT} while the control or one inside it has the focus, until it is disposed.
	 *
	 * @param locator  the site of the part
	 * @param contexts further contexts to activate with it: {@link #SAMPLE}
	 */
	public static void attach(Control control, IServiceLocator locator, String... contexts) {
		IContextService service = locator.getService(IContextService.class);
		if (service == null) {
			return;
		}
		var keys = new ReviewKeys(control, service, List.of(contexts));
		Listener listener = keys::focusChanged;
		control.getDisplay().addFilter(SWT.FocusIn, listener);
		control.getDisplay().addFilter(SWT.FocusOut, listener);
		control.addDisposeListener(event -> {
			event.display.removeFilter(SWT.FocusIn, listener);
			event.display.removeFilter(SWT.FocusOut, listener);
			keys.deactivate();
		});
	}

	/** Whether a widget takes the keys that a person types as text. */
	public static boolean takesText(Widget widget) {
		return widget instanceof Text || widget instanceof StyledText || widget instanceof Spinner
				|| widget instanceof Combo combo && (combo.getStyle() & SWT.READ_ONLY) == 0
				|| widget instanceof CCombo custom && custom.getEditable();
	}

	private void focusChanged(Event event) {
		if (event.type == SWT.FocusIn && event.widget instanceof Control focus && inside(focus) && !takesText(focus)) {
			activate(focus);
		} else {
			deactivate();
		}
	}

	private boolean inside(Control focus) {
		for (Control at = focus; at != null; at = at.getParent()) {
			if (at == control) {
				return true;
			}
		}
		return false;
	}

	private void activate(Control focus) {
		deactivate();
		active.add(service.activateContext(CONTEXT));
		contexts.forEach(context -> active.add(service.activateContext(context)));
		if (focus instanceof Gallery) {
			active.add(service.activateContext(GALLERY));
		}
	}

	private void deactivate() {
		active.forEach(service::deactivateContext);
		active.clear();
	}
}
