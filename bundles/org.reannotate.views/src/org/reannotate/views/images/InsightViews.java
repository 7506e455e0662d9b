package org.reannotate.views.images;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.review.ReviewKeys;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;

/** How the views about a run are put together: their actions, galleries, filters and keys. UI thread only. */
public final class InsightViews {

	/** The context of the keys that walk through groups. */
	public static final String GROUPS = "org.reannotate.views.groups";

	private static final String BUNDLE = "org.reannotate.views";

	private InsightViews() {
	}

	/** An action with an icon of this bundle. */
	public static IAction action(String text, String icon, int style, Runnable run) {
		var action = new Action(text, style) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".png").ifPresent(action::setImageDescriptor);
		return action;
	}

	/** Makes the keys of reviewing and of groups work inside a control, and F1 tell about it. */
	public static void hook(Composite root, IWorkbenchPartSite site, String help) {
		ReviewKeys.attach(root, site, GROUPS);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(root, "org.reannotate.help." + help);
	}

	/** A gallery from which samples are opened with the list that it shows. */
	public static Gallery gallery(Composite parent, IWorkbenchPartSite site, Supplier<@Nullable DatasetSession> session,
			Supplier<SampleList> list) {
		var gallery = new Gallery(parent);
		gallery.addOpenListener(item -> {
			DatasetSession shown = session.get();
			if (shown != null) {
				SampleOpener.open(site.getPage(), shown, list.get(), item.sampleId());
			}
		});
		return gallery;
	}

	/** A field that narrows a list down while a person types. */
	public static Text filter(Composite parent, String message, Runnable changed) {
		var text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(message);
		text.addModifyListener(event -> changed.run());
		return text;
	}
}
